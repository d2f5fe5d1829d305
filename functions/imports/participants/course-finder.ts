import { isSameText, textKey } from '../../../domain/ground/same-text';
import type { Course, Training } from '../../../domain/training/training';
import { restoreText } from '../../documents/training/defuse-text';

/** Which course of the catalogue a row means; `several` where a title is that of more than one provider's. */
export type FindCourse = (title: string, provider: string) => Course | 'several' | undefined;

/** The titles of the catalogue, by their keys. */
export const titlesOf = ({ courses }: Training): ReadonlySet<string> =>
  new Set([...courses.values()].map(({ title }) => textKey(title)));

/**
 * Finds courses by their title, and by their provider where two have one of that title. A provider that is written in
 * another way than in the catalogue does not matter as long as the title is one course's.
 */
export function createCourseFinder({ courses }: Training): FindCourse {
  const byTitle = new Map<string, Course[]>();
  for (const course of courses.values()) {
    const key = textKey(course.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), course]);
  }
  return (title, provider) => {
    // A spreadsheet that opened an export and saved it as its own keeps the apostrophes that guarded it.
    const named = byTitle.get(textKey(title)) ?? byTitle.get(textKey(restoreText(title))) ?? [];
    const [only, ...others] =
      named.length < 2 ? named : named.filter((one) => isSameText(one.provider, provider));
    if (only !== undefined && others.length === 0) return only;
    return named.length > 1 ? 'several' : undefined;
  };
}
