import { create } from 'fontkit';
import { breakAnywhere, breakLines } from './break-lines';
import type { FontName } from './font-files';
import { showableText } from './showable-text';
import type { TaggedPdf } from './tagged-pdf';
import type { TextStyle } from './text-styles';

/** Lines of text in one style, ready to be drawn. */
export type SetText = { readonly style: TextStyle; readonly lines: readonly string[] };

export type Typesetter = {
  /** The text in lines no wider than `width` points: between words, or between any letters with `anywhere`. */
  readonly set: (text: string, style: TextStyle, width: number, where?: 'words' | 'anywhere') => SetText;
  /** The text on one line no wider than `width` points, cut with an ellipsis where it does not fit. */
  readonly setOneLine: (text: string, style: TextStyle, width: number) => SetText;
  readonly widthOf: (text: string, style: TextStyle) => number;
  /** Draws the lines with their left edge at `x` and the top of the first at `y`. */
  readonly draw: (text: SetText, x: number, y: number) => void;
};

/** Where a baseline lies in its line, so that capitals stand in the middle of it: half of 0.66, their height. */
const CAPITALS = 0.33;

/** Gives the file its fonts, of which it will embed only the letters drawn. */
export function openTypesetter(pdf: TaggedPdf, fonts: Readonly<Record<FontName, Buffer>>): Typesetter {
  const letters = {
    regular: lettersOf(fonts.regular),
    strong: lettersOf(fonts.strong),
    code: lettersOf(fonts.code),
  };
  for (const [name, bytes] of Object.entries(fonts)) pdf.registerFont(name, bytes);

  const measureIn = ({ font, size }: TextStyle) => {
    pdf.font(font, size);
    return (text: string) => pdf.widthOfString(text);
  };
  const shown = (text: string, { font }: TextStyle) =>
    showableText(text, (codePoint) => letters[font].has(codePoint));

  return {
    set: (text, style, width, where = 'words') => {
      const breaking = where === 'words' ? breakLines : breakAnywhere;
      const lines = breaking(shown(text, style), width, measureIn(style));
      return { style, lines: lines.map(drawable) };
    },
    setOneLine: (text, style, width) => {
      const measure = measureIn(style);
      const line = drawable(shown(text, style).replaceAll('\n', ' '));
      if (measure(line) <= width) return { style, lines: [line] };
      const [start = ''] = breakAnywhere(line, width - measure('…'), measure);
      return { style, lines: [`${start.trimEnd()}…`] };
    },
    widthOf: (text, style) => measureIn(style)(text),
    draw: ({ style, lines }, x, y) => {
      pdf.font(style.font, style.size).fillColor(style.color);
      lines.forEach((line, index) => {
        const baseline = y + (index + 0.5) * style.leading + CAPITALS * style.size;
        pdf.text(line, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
      });
    },
  };
}

/** The code points that a font has letters for. */
function lettersOf(font: Buffer): ReadonlySet<number> {
  const opened = create(font);
  if (!('characterSet' in opened)) throw new Error('Cannot use a collection of fonts as one font');
  return new Set(opened.characterSet);
}

/** A space that keeps its words together has done so once the lines are made; drawn, it is copied as a plain one. */
const drawable = (line: string): string => line.replaceAll('\u00a0', ' ');
