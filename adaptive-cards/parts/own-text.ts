import type { ITextBlock, TextColor } from '@microsoft/teams.cards';

/** The line above the heading: which municipality and what kind of card. Only our own words may be given here. */
export const eyebrow = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Small',
  isSubtle: true,
  wrap: true,
});

/** The card's heading, in our own words. */
export const heading = (text: string, color?: TextColor): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Large',
  weight: 'Bolder',
  style: 'heading',
  wrap: true,
  spacing: 'Small',
  ...(color === undefined ? {} : { color }),
});

/** The heading of a section, in our own words. */
export const sectionHeading = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  weight: 'Bolder',
  wrap: true,
  spacing: 'Medium',
});

/** A sentence in our own words; numbers and dates may stand in it, nobody else's text may. */
export const sentence = (text: string, look: Partial<ITextBlock> = {}): ITextBlock => ({
  type: 'TextBlock',
  text,
  wrap: true,
  spacing: 'Small',
  ...look,
});

/** What stands smallest: where the figures come from, what a press means. */
export const footnote = (text: string): ITextBlock => ({
  type: 'TextBlock',
  text,
  size: 'Small',
  isSubtle: true,
  wrap: true,
  spacing: 'Medium',
});
