import { ok, refuse, type Result } from '../../../domain/result';
import { COMPETENCES, type Competence } from '../../../domain/training/competence';
import type { CourseText } from '../../../domain/training/training';
import { TRAINING_MOST } from '../../../domain/training/training-limits';
import { textKey, tidyText } from '../../../domain/ground/same-text';
import { columnReader } from '../values/cell';
import { fixedColumnsRefusal } from '../layout/fixed-columns';
import type { Fate } from '../fate';
import type { Layout } from '../layout/lay-out';
import type { ReadRows } from '../layout/read-rows';

const COLUMNS = ['Kursus', 'Udbyder', 'Format', 'Minutter', 'Kompetencer', 'Kilde'] as const;

/** A catalogue lies in the sheet and under the line where its columns are best known. */
export const COURSE_LAYOUT: Layout = {
  sheet: '',
  header: 'guess',
  known: (cells) => COLUMNS.length - columnReader(cells, COLUMNS).missing.length,
};

/** The words of the catalogue file for the five competence areas. */
const WORDS: ReadonlyMap<string, Competence> = new Map([
  ['identificere', 'identify'],
  ['vurdere', 'assess'],
  ['konsekvens', 'impact'],
  ['beslutte', 'decide'],
  ['følge op', 'followUp'],
]);

export type CourseRow = {
  row: ReadRows['rows'][number];
  course: CourseText | Extract<Fate, { kind: 'rejected' }>;
};

/** Reads a course catalogue (columns Kursus, Udbyder, Format, Minutter, Kompetencer, Kilde). Nothing is written. */
export function readCourses(
  rows: ReadRows,
): Result<{ rows: ReadRows; ignored: readonly string[]; courses: readonly CourseRow[] }> {
  const { missing, doubled, unread: ignored, cell } = columnReader(rows.columns, COLUMNS);
  const refusal = fixedColumnsRefusal(rows, { missing, doubled });
  if (refusal !== undefined) return refuse(refusal);
  const courses = rows.rows.map((row): CourseRow => {
    const course = readCourse((name) => cell(row.cells, name));
    return { row, course: course.ok ? course.value : { kind: 'rejected', refusal: course.refusal } };
  });
  return ok({ rows, ignored, courses });
}

/** A word or number that is not understood is refused: a course that lost a competence would make coverage look worse. */
function readCourse(cell: (name: (typeof COLUMNS)[number]) => string): Result<CourseText> {
  const [format, source, minutes] = [cell('Format'), cell('Kilde'), cell('Minutter')];
  if (format.length > TRAINING_MOST.format)
    return refuse({ code: 'text-too-long', field: 'format', most: TRAINING_MOST.format });
  if (source.length > TRAINING_MOST.source)
    return refuse({ code: 'text-too-long', field: 'source', most: TRAINING_MOST.source });
  if (!/^\d{0,5}$/.test(minutes)) return refuse({ code: 'body-invalid', field: 'minutes' });
  const words = cell('Kompetencer').split(',');
  const written = words.map(textKey).filter((word) => word !== '');
  if (!written.every((word) => WORDS.has(word)))
    return refuse({ code: 'body-invalid', field: 'competences' });
  const learnt = new Set(written.map((word) => WORDS.get(word)));
  return ok({
    title: tidyText(cell('Kursus')),
    provider: tidyText(cell('Udbyder')),
    format: tidyText(format),
    minutes: Number(minutes),
    competences: COMPETENCES.filter((competence) => learnt.has(competence)),
    audiences: [],
    validMonths: null,
    source,
  });
}
