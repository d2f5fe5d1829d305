import { TEXT_AREA, TEXT_WIDTH } from './page-measures';
import type {
  PdfFingerprint,
  PdfHeading,
  PdfHeadingLevel,
  PdfNote,
  PdfParagraph,
  PdfQuote,
} from './pdf-document';
import { drawFlowing, type DrawingTools, type TextPart } from './page-flow';
import type { PreparedBlock } from './prepared-block';
import type { StructureTag } from './tagged-pdf';
import { NOTE_GROUND, RULE_COLOR, STYLES, type TextStyle } from './text-styles';
import type { SetText } from './typesetter';

const HEADINGS: Readonly<
  Record<PdfHeadingLevel, { readonly tag: StructureTag; readonly style: TextStyle; readonly before: number }>
> = {
  1: { tag: 'H1', style: STYLES.heading1, before: 26 },
  2: { tag: 'H2', style: STYLES.heading2, before: 22 },
  3: { tag: 'H3', style: STYLES.heading3, before: 15 },
};

/** `next` is the block that the heading may not be parted from. */
export function prepareHeading(
  press: DrawingTools,
  heading: PdfHeading,
  next: PreparedBlock | undefined,
): PreparedBlock {
  const { tag, style, before } = HEADINGS[heading.level];
  const text = press.type.set(heading.text, style, TEXT_WIDTH);
  const lead = heightOf(text) + (next === undefined ? 0 : next.before + next.lead);
  return {
    before,
    lead,
    draw: (parent) => {
      press.flow.keep(lead);
      const element = press.pdf.addElement(parent, tag, { language: heading.language });
      drawFlowing(press, { text, x: TEXT_AREA.left, element, tag });
    },
  };
}

/** A paragraph across the text area. */
export function prepareParagraph(press: DrawingTools, { text, size, language }: PdfParagraph): PreparedBlock {
  const set = press.type.set(text, size === 'small' ? STYLES.small : STYLES.text, TEXT_WIDTH);
  return {
    before: size === 'small' ? 6 : 7,
    lead: leadOf(set),
    draw: (parent) => {
      const element = press.pdf.addElement(parent, 'P', { language });
      drawFlowing(press, { text: set, x: TEXT_AREA.left, element, tag: 'P' });
    },
  };
}

const NOTE = { bar: 2.5, indent: 14, padding: 9 };

/** A box with a bar at its left, over the whole width. */
export function prepareNote({ pdf, type, flow }: DrawingTools, note: PdfNote): PreparedBlock {
  const width = TEXT_WIDTH - 2 * NOTE.indent;
  const title = type.set(note.title, STYLES.noteTitle, width);
  const text = type.set(note.text, STYLES.text, width);
  const x = TEXT_AREA.left + NOTE.indent;
  const ground =
    (above: number, below: number) =>
    ({ top, height }: TextPart) => {
      pdf.drawArtifact('Layout', () => {
        const [y, high] = [top - above, height + above + below];
        pdf.rect(TEXT_AREA.left, y, TEXT_WIDTH, high).fill(NOTE_GROUND);
        pdf.rect(TEXT_AREA.left, y, NOTE.bar, high).fill(RULE_COLOR.accent);
      });
    };
  const lead = NOTE.padding + heightOf(title) + leadOf(text) + NOTE.padding;
  return {
    before: 12 + NOTE.padding,
    lead,
    draw: (parent) => {
      flow.keep(lead);
      const box = pdf.addElement(parent, 'Div');
      const press = { pdf, type, flow };
      const head = pdf.addElement(box, 'P');
      drawFlowing(press, { text: title, x, element: head, tag: 'P', behind: ground(NOTE.padding, 0) });
      const body = pdf.addElement(box, 'P');
      const behind = (part: TextPart) => {
        ground(0, part.isLast ? NOTE.padding : 0)(part);
      };
      drawFlowing(press, { text, x, element: body, tag: 'P', behind });
      flow.y += NOTE.padding;
    },
  };
}

/** Somebody's words with a thin bar at their left, and whose they are in small letters below. */
export function prepareQuote(press: DrawingTools, quote: PdfQuote): PreparedBlock {
  const { pdf, type } = press;
  const width = TEXT_WIDTH - NOTE.indent;
  const text = type.set(quote.text, STYLES.text, width);
  const source = type.set(quote.source, STYLES.small, width);
  const x = TEXT_AREA.left + NOTE.indent;
  const behind = ({ top, height }: TextPart) => {
    pdf.drawArtifact('Layout', () => {
      pdf.rect(TEXT_AREA.left, top, 1.2, height).fill(RULE_COLOR.strong);
    });
  };
  return {
    before: 10,
    lead: leadOf(text),
    draw: (parent) => {
      const element = pdf.addElement(parent, 'BlockQuote');
      const words = pdf.addElement(element, 'P', { language: quote.language });
      drawFlowing(press, { text, x, element: words, tag: 'P', behind });
      drawFlowing(press, { text: source, x, element: pdf.addElement(element, 'P'), tag: 'P', behind });
    },
  };
}

/** The label above its value, which is one text for whoever copies or hears it. */
export function prepareFingerprint(press: DrawingTools, { label, value }: PdfFingerprint): PreparedBlock {
  const { pdf, type, flow } = press;
  const name = type.set(label, STYLES.label, TEXT_WIDTH);
  const text = type.set(value, STYLES.code, TEXT_WIDTH, 'anywhere');
  const lead = heightOf(name) + leadOf(text);
  return {
    before: 11,
    lead,
    draw: (parent) => {
      flow.keep(lead);
      const x = TEXT_AREA.left;
      drawFlowing(press, { text: name, x, element: pdf.addElement(parent, 'P'), tag: 'P' });
      const code = pdf.addElement(pdf.addElement(parent, 'P'), 'Code', { actual: text.lines.join('') });
      drawFlowing(press, { text, x, element: code, tag: 'Code' });
    },
  };
}

const heightOf = ({ lines, style }: SetText): number => lines.length * style.leading;

/** The height of the lines that may not be parted: two, or three where two would leave one alone. */
const leadOf = ({ lines, style }: SetText): number =>
  Math.min(lines.length, lines.length === 3 ? 3 : 2) * style.leading;
