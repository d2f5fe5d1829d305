import type { FontName } from './font-files';

export type TextStyle = {
  readonly font: FontName;
  /** Points. */
  readonly size: number;
  /** From one baseline to the next, points. */
  readonly leading: number;
  readonly color: string;
};

/** Each text colour has a contrast of at least 4.5:1 to the paper and to the ground of a note. */
const INK = '#1b2330';
const MUTED = '#55606e';

export const RULE_COLOR = { strong: '#7d8896', light: '#d3d9e0', accent: '#3b6a94' } as const;
export const NOTE_GROUND = '#f2f5f9';

export const STYLES = {
  heading1: { font: 'strong', size: 22, leading: 27, color: INK },
  heading2: { font: 'strong', size: 14.5, leading: 19, color: INK },
  heading3: { font: 'strong', size: 11.5, leading: 16, color: INK },
  text: { font: 'regular', size: 10.5, leading: 15, color: INK },
  small: { font: 'regular', size: 9, leading: 12.5, color: MUTED },
  label: { font: 'strong', size: 9.5, leading: 14, color: MUTED },
  cell: { font: 'regular', size: 9.5, leading: 13.5, color: INK },
  cellName: { font: 'strong', size: 9.5, leading: 13.5, color: INK },
  cellCode: { font: 'code', size: 8, leading: 13.5, color: INK },
  noteTitle: { font: 'strong', size: 10.5, leading: 15, color: INK },
  code: { font: 'code', size: 8.5, leading: 13, color: INK },
  furniture: { font: 'regular', size: 8.5, leading: 11, color: MUTED },
} as const satisfies Readonly<Record<string, TextStyle>>;
