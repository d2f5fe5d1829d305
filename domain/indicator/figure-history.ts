import type { DanishDate } from '../calendar/danish-time';
import { figuresOf, type Topic, type TopicFigure } from './topic';
import type { Indicator } from './indicator';

/** Which way a figure has gone since it was last known. It says nothing of better or worse. */
export const DIRECTIONS = ['up', 'down', 'same'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A figure of the newest record, and what it was on the days before on which it was known, the oldest first. */
export type FigureHistory = {
  figure: TopicFigure;
  value: number;
  /** What it was the last time it was known; null: never before. */
  before: { asOf: DanishDate; value: number; direction: Direction } | null;
  points: readonly { asOf: DanishDate; value: number }[];
};

/** How each figure of a topic's newest record has gone. A day on which a figure was left out is passed over. */
export function figureHistories(
  topic: Topic,
  recorded: readonly Pick<Indicator, 'asOf' | 'figures'>[],
): readonly FigureHistory[] {
  const inOrder = recorded.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const newest = inOrder.at(-1);
  return figuresOf(topic).flatMap((figure) => {
    const value = newest?.figures[figure];
    if (value === undefined) return [];
    const points = inOrder.flatMap(({ asOf, figures }) => {
      const known = figures[figure];
      return known === undefined ? [] : [{ asOf, value: known }];
    });
    const before = points.at(-2);
    return [
      {
        figure,
        value,
        points,
        before: before === undefined ? null : { ...before, direction: directionOf(before.value, value) },
      },
    ];
  });
}

const directionOf = (before: number, now: number): Direction =>
  now === before ? 'same' : now > before ? 'up' : 'down';
