import type { DanishDate } from '../calendar/danish-time';
import type { Competence } from './competence';

/** What is asked of somebody's courses here. */
type Taken = { courseId: string | null; completedOn: DanishDate };

/**
 * The day of the newest course that gives somebody a competence that they carry; nothing if they do not carry it.
 * `gives` has the competences of each course in the catalogue.
 */
export function newestGiving(
  { competences, completions }: { competences: readonly Competence[]; completions: readonly Taken[] },
  competence: Competence,
  gives: ReadonlyMap<string, readonly Competence[]>,
): DanishDate | undefined {
  if (!competences.includes(competence)) return undefined;
  const days = completions
    .filter(({ courseId }) => courseId !== null && gives.get(courseId)?.includes(competence) === true)
    .map(({ completedOn }) => completedOn);
  return days.sort().at(-1);
}
