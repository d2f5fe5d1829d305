import { ok, refuse, type Result } from '../../domain/result';
import { COMPETENCES, type Competence } from '../../domain/training/competence';
import type { Course } from '../../domain/training/training';
import { columnReader, isFormula } from './cell';
import type { Fate } from './imported-rows';
import { readRows, type Rows } from './read-rows';

const COLUMNS = ['Kursus', 'Udbyder', 'Format', 'Minutter', 'Kompetencer', 'Kilde'] as const;

/** The words of the catalogue file for the five competence areas. */
const WORDS: ReadonlyMap<string, Competence> = new Map([
  ['identificere', 'identify'],
  ['vurdere', 'assess'],
  ['konsekvens', 'impact'],
  ['beslutte', 'decide'],
  ['følge op', 'followUp'],
]);

export type CourseRow = {
  row: Rows['rows'][number];
  course: Omit<Course, 'courseId'> | Extract<Fate, { kind: 'rejected' }>;
};

/** Reads a course catalogue (columns Kursus, Udbyder, Format, Minutter, Kompetencer, Kilde). Nothing is written. */
export function readCourses(bytes: Uint8Array): Result<{ rows: Rows; courses: readonly CourseRow[] }> {
  const read = readRows(bytes);
  if (!read.ok) return read;
  const { missing, cell } = columnReader(read.value.columns, COLUMNS);
  if (missing.length > 0) return refuse({ code: 'columns-missing', columns: missing });
  const courses = read.value.rows.map((row): CourseRow => {
    const formula = row.cells.find(isFormula);
    if (formula !== undefined) {
      const refusal = { code: 'formula-in-cell', value: formula.slice(0, 40) } as const;
      return { row, course: { kind: 'rejected', refusal } };
    }
    const words = cell(row.cells, 'Kompetencer').toLocaleLowerCase('da').split(',');
    const learnt = new Set(words.map((word) => WORDS.get(word.trim())));
    return {
      row,
      course: {
        title: cell(row.cells, 'Kursus'),
        provider: cell(row.cells, 'Udbyder'),
        format: cell(row.cells, 'Format'),
        minutes: Number.parseInt(cell(row.cells, 'Minutter'), 10) || 0,
        competences: COMPETENCES.filter((competence) => learnt.has(competence)),
        source: cell(row.cells, 'Kilde'),
      },
    };
  });
  return ok({ rows: read.value, courses });
}
