import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textKey } from '../../../../domain/ground/same-text';
import { COURSE_LAYOUT, readCourses } from '../../../../functions/imports/courses/read-courses';
import { readTableHere } from '../../../../functions/imports/layout/read-table';
import { rejectedFile } from '../../../../functions/imports/rejected-file';
import {
  defuseText,
  markedText,
  onOneLine,
  restoreText,
} from '../../../../functions/documents/training/defuse-text';
import { numberCell, textCell } from '../../../../functions/documents/training/export-sheet';
import { sheetCsv } from '../../../../functions/documents/training/training-csv';
import { trainingOverview } from '../../../../functions/documents/training/training-overview';
import { coursesSheet } from '../../../../functions/documents/training/training-sheets';
import { sheetsXlsx } from '../../../../functions/documents/training/apart/sheets-xlsx';
import { personViews } from '../../../../functions/views/person-view';
import { atOnce } from '../../../support/at-once';
import { completionLogged, courseAdded } from '../../../support/builders';
import { bytesOf, valueOf } from '../../../support/files';
import { aLedgerOf } from '../../../support/ledger';
import { aRoster, CHAIR } from '../../../support/people';
import { COLLEAGUES, fatesIn, judged } from '../../../support/participant-lists';

/** Letters of all kinds, the dangerous ones often. */
const letter = fc.oneof(
  fc.constantFrom(
    '=',
    '-',
    '+',
    '@',
    "'",
    '"',
    ',',
    ';',
    '|',
    ' ',
    '–',
    '＝',
    '\t',
    '\n',
    '\u200b',
    '\u00a0',
    '\ufffd',
  ),
  fc.constantFrom('a', 'Å', 'e\u0301', '1', '.', ':'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
);
const title = fc
  .array(letter, { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''))
  // What has nothing to be seen in it is no title.
  .filter((text) => textKey(text) !== '');

const AN_EXAMPLE = 'Cybersikkerhed, -beredskab og -ansvar';

describe('What an export writes comes back as the same', () => {
  it('a mark that guards a text is taken away again, whatever the text', () => {
    fc.assert(
      fc.property(title, (text) => {
        expect(restoreText(defuseText(text))).toBe(onOneLine(text));
        expect(restoreText(markedText(text))).toBe(onOneLine(text));
      }),
      { numRuns: 2000, examples: [[AN_EXAMPLE], ['-'], ["'=1"], ["''-x"], ['"=1"']] },
    );
  });

  const exported = (courseTitle: string, provider: string, format: 'csv' | 'xlsx') => {
    const history = [
      ...aRoster(3),
      courseAdded({ courseId: 'K-001', title: courseTitle, provider }),
      courseAdded({ courseId: 'K-002', title: courseTitle, provider: `${provider} II` }),
      completionLogged({ personId: CHAIR, courseId: 'K-002', completedOn: '2026-09-18' }),
    ];
    const people = new Map(COLLEAGUES.map((one) => [one.personId, one]));
    const overview = trainingOverview(aLedgerOf(...history).state, {
      on: '2026-11-01',
      audience: 'managementBody',
      show: personViews(people),
      language: 'da',
      municipality: 'Eksempel Kommune',
    });
    const sheet = atOnce(coursesSheet(overview));
    return {
      history,
      bytes: format === 'csv' ? Promise.resolve(atOnce(sheetCsv(sheet))) : sheetsXlsx([sheet]),
    };
  };

  it.each(['csv', 'xlsx'] as const)(
    'a training overview as %s, imported, is there already',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(title, title, async (courseTitle, provider) => {
          const { history, bytes } = exported(courseTitle, provider, format);
          const list = valueOf(await judged(new Uint8Array(await bytes), {}, { history }));
          const [first, ...others] = fatesIn(list);
          expect(first).toBe('alreadyThere');
          // Members without a course have a row without one.
          expect(others.every((fate) => fate === 'rejected unknown-course')).toBe(true);
        }),
        {
          numRuns: 60,
          examples: [
            [AN_EXAMPLE, 'COK'],
            ['=1+1', '-'],
            ["'-x", '"a"'],
          ],
        },
      );
    },
  );

  it.each(['csv', 'xlsx'] as const)(
    'a catalogue as %s, imported, has the same titles and providers',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(title, title, async (courseTitle, provider) => {
          const sheet = {
            name: 'Kurser',
            columns: ['Kursus', 'Udbyder', 'Format', 'Minutter', 'Kompetencer', 'Kilde'],
            rows: [
              [
                textCell(courseTitle),
                textCell(provider),
                textCell('x'),
                numberCell(60),
                textCell(''),
                textCell('x'),
              ],
            ],
          };
          const bytes = format === 'csv' ? atOnce(sheetCsv(sheet)) : await sheetsXlsx([sheet]);
          const { courses } = valueOf(
            readCourses(valueOf(await readTableHere(new Uint8Array(bytes), COURSE_LAYOUT))),
          );
          const [read] = courses;
          if (read === undefined || 'kind' in read.course) throw new Error('Expected a course');
          expect(textKey(read.course.title)).toBe(textKey(courseTitle));
          expect(textKey(read.course.provider)).toBe(textKey(provider));
        }),
        { numRuns: 60, examples: [[AN_EXAMPLE, 'Eksempel Kommune']] },
      );
    },
  );

  it('rows that were rejected, imported as they were given back, say what they said', async () => {
    await fc.assert(
      fc.asyncProperty(title, async (remark) => {
        const bytes = bytesOf(`Mail;Kursus\nx@eksempel.dk;"${remark.replaceAll('"', '""')}"\n`);
        const read = await readTableHere(bytes);
        if (!read.ok) return;
        const [row] = read.value.rows;
        if (row === undefined) return;
        const left = [{ line: row.line, refusal: null }];
        const again = valueOf(await readTableHere(atOnce(rejectedFile(read.value, left, 'da'))));
        expect(textKey(again.rows[0]?.cells[3] ?? '')).toBe(textKey(row.cells[1] ?? ''));
      }),
      { numRuns: 200, examples: [[AN_EXAMPLE]] },
    );
  });
});
