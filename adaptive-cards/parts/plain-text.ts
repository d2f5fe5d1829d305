import type { IRichTextBlock, ITextRun, Spacing, TextColor, TextSize } from '@microsoft/teams.cards';

type Look = {
  size?: TextSize;
  bold?: boolean;
  subtle?: boolean;
  color?: TextColor;
  spacing?: Spacing;
};

const run = (text: string, { size, bold, subtle, color }: Look): ITextRun => ({
  type: 'TextRun',
  text,
  ...(size === undefined ? {} : { size }),
  ...(bold === true ? { weight: 'Bolder' as const } : {}),
  ...(subtle === true ? { isSubtle: true } : {}),
  ...(color === undefined ? {} : { color }),
});

/** Each line costs its own block in the card; a text of many lines is shown with its last ones run together. */
const MOST_LINES = 6;

function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    // A control character has no shape, and takes six characters in JSON.
    .map((line) => line.replace(/\p{Cc}/gu, ' '))
    .filter((line) => line.trim() !== '');
  const first = lines.slice(0, MOST_LINES - 1);
  const rest = lines.slice(MOST_LINES - 1);
  return rest.length === 0 ? first : [...first, rest.join(' ')];
}

/**
 * Text exactly as somebody wrote it. A TextRun knows no Markdown, so nothing in it becomes a link, a list or emphasis,
 * and no escaping can be forgotten. Each line break starts a new block.
 */
export function plainText(text: string, look: Look = {}): IRichTextBlock[] {
  return linesOf(text).map((line, index) => ({
    type: 'RichTextBlock',
    inlines: [run(line, look)],
    ...(index === 0 && look.spacing !== undefined ? { spacing: look.spacing } : {}),
    ...(index > 0 ? { spacing: 'Small' as const } : {}),
  }));
}

/** A label and what somebody wrote, on one line: **Risikoejer:** Lars Østergaard. */
export function labelledText(label: string, text: string, look: Look = {}): IRichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: look.spacing ?? 'Small',
    inlines: [run(`${label}: `, { ...look, bold: true }), run(linesOf(text).join(' '), look)],
  };
}

/** The text, or its beginning with an ellipsis; a card has a size limit and the tab has the whole. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
