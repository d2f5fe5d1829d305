import type { CardElementArray } from '@microsoft/teams.cards';

/** What fits beside each other and below each other on a phone of 360 px: letters of a size on a line, and its height. */
const SIZES = {
  Small: { letters: 61, line: 16, run: 18 },
  Default: { letters: 51, line: 20, run: 18 },
  Large: { letters: 34, line: 24, run: 24 },
} as const;

const SPACINGS: { Medium: number } & Readonly<Record<string, number | undefined>> = {
  None: 0,
  Small: 8,
  Default: 12,
  Medium: 16,
};

/** About how many pixels texts take below each other on a phone; rather a line too many than one too few. */
export const phoneHeight = (elements: CardElementArray): number =>
  elements.reduce((sum, one, index) => sum + (index === 0 ? 0 : spacingOf(one)) + textHeight(one), 0);

type Element = CardElementArray[number];

const spacingOf = ({ spacing }: Element): number => SPACINGS[spacing ?? 'Default'] ?? SPACINGS.Medium;

function textHeight(element: Element): number {
  if (element.type === 'TextBlock') return linesOf(element.text, element.size, 'line');
  if (element.type !== 'RichTextBlock') throw new Error(`Cannot tell how tall a ${element.type} is`);
  const runs = (element.inlines ?? []).map((one): Run => (typeof one === 'string' ? { text: one } : one));
  const size = runs.every((one) => one.size === 'Small') ? 'Small' : 'Default';
  return linesOf(runs.map(({ text = '' }) => text).join(''), size, 'run');
}

/** What of a run takes room; the others are no text. */
type Run = { text?: string; size?: string };

function linesOf(text: string, size: string | undefined, kind: 'line' | 'run'): number {
  const { letters, ...height } = SIZES[size === 'Small' || size === 'Large' ? size : 'Default'];
  return wrapped(text, letters) * height[kind];
}

/** How many lines a text takes, broken between words. */
function wrapped(text: string, letters: number): number {
  const end = { lines: 1, used: 0 };
  for (const word of text.split(/\s+/)) {
    const needed = end.used === 0 ? word.length : end.used + 1 + word.length;
    if (needed <= letters) end.used = needed;
    else {
      end.lines += end.used === 0 ? 0 : 1;
      end.lines += Math.ceil(word.length / letters) - 1;
      end.used = word.length % letters;
    }
  }
  return end.lines;
}
