import { textKey } from '../../../domain/ground/same-text';
import type { Row } from './row';

/**
 * The parts of a report that has several tables one below the other, each under a numbered title on a line of its own
 * (`2. Deltagere`), as Teams writes of a meeting. A list without such titles is one part.
 */
export function sectionsOf(filled: readonly Row[]): readonly (readonly Row[])[] {
  const starts = filled.flatMap((row, index) => (isTitle(row) ? [index] : []));
  if (starts.length < 2 || !areNumbered(starts.map((at) => firstCell(filled[at])))) return [filled];
  return starts.map((start, nth) => filled.slice(start + 1, starts[nth + 1]));
}

/** The part with the people: by its title, for the activities of each of them are listed with names too. */
export function peopleOf(filled: readonly Row[]): readonly Row[] {
  const sections = sectionsOf(filled);
  const [only, second] = sections;
  if (second === undefined) return only ?? [];
  const titles = filled.filter(isTitle).map(firstCell);
  const at = titles.findIndex((title) => /deltager|participant|attende/.test(textKey(title)));
  return sections[at] ?? second;
}

const TITLE = /^(\d)[.)] ?\p{L}/u;
const firstCell = (row: Row | undefined): string => row?.cells[0]?.trim() ?? '';
const isTitle = (row: Row): boolean =>
  TITLE.test(firstCell(row)) && row.cells.every((cell, index) => index === 0 || cell.trim() === '');
const areNumbered = (titles: readonly string[]): boolean =>
  titles.every((title, index) => title.startsWith(String(index + 1)));
