import { describe, expect, it } from '@jest/globals';
import { readCourses as judgeRows } from '../../../../functions/imports/courses/read-courses';
import { readRows } from '../../../../functions/imports/layout/read-rows';
import { bytesOf, codeOf, exampleFile, valueOf } from '../../../support/files';

const readCourses = (bytes: Uint8Array) => {
  const rows = readRows(bytes);
  return rows.ok ? judgeRows(rows.value) : rows;
};
const HEADER = 'Kursus;Udbyder;Format;Minutter;Kompetencer;Kilde\n';
const read = (row: string) => {
  const [first] = valueOf(readCourses(bytesOf(HEADER + row))).courses;
  if (first === undefined) throw new Error('Expected a row');
  return first.course;
};

describe('A course list', () => {
  it('gives each course with its competences in the usual order, however they are written', () => {
    expect(read('Øvelse;Os;Fremmøde;150; Følge op ,BESLUTTE, vurdere;Eget')).toEqual({
      title: 'Øvelse',
      provider: 'Os',
      format: 'Fremmøde',
      minutes: 150,
      competences: ['assess', 'decide', 'followUp'],
      source: 'Eget',
      audiences: [],
      validMonths: null,
    });
  });

  it('may leave length and competences open', () => {
    expect(read('Øvelse;Os;;;;')).toMatchObject({ minutes: 0, competences: [] });
  });

  it.each([
    { row: 'Ø;Os;F;60;identificer;E', refusal: { code: 'body-invalid', field: 'competences' } },
    { row: 'Ø;Os;F;60;vurdere, andet;E', refusal: { code: 'body-invalid', field: 'competences' } },
    { row: 'Ø;Os;F;en time;vurdere;E', refusal: { code: 'body-invalid', field: 'minutes' } },
    { row: 'Ø;Os;F;-5;vurdere;E', refusal: { code: 'body-invalid', field: 'minutes' } },
    {
      row: `Ø;Os;${'f'.repeat(101)};60;;E`,
      refusal: { code: 'text-too-long', field: 'format', most: 100 },
    },
    {
      row: `Ø;Os;F;60;;${'e'.repeat(501)}`,
      refusal: { code: 'text-too-long', field: 'source', most: 500 },
    },
  ])('rejects what it does not understand and drops nothing silently: $refusal', ({ row, refusal }) => {
    expect(read(row)).toEqual({ kind: 'rejected', refusal });
  });

  it('is refused as a whole when columns are missing', () => {
    expect(readCourses(bytesOf('Kursus;Udbyder\nA;B\n'))).toEqual({
      ok: false,
      refusal: { code: 'columns-missing', columns: ['Format', 'Minutter', 'Kompetencer', 'Kilde'] },
    });
    expect(codeOf(readCourses(bytesOf(HEADER)))).toBe('file-empty');
  });

  it('of the demo municipality has seven courses and every competence', () => {
    const courses = valueOf(readCourses(exampleFile('kursuskatalog.csv'))).courses.flatMap(({ course }) =>
      'kind' in course ? [] : [course],
    );
    expect(courses).toHaveLength(7);
    expect(new Set(courses.flatMap((course) => course.competences)).size).toBe(5);
    expect(courses.every((course) => course.minutes >= 30)).toBe(true);
  });
});
