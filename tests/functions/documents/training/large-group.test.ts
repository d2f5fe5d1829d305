import { describe, expect, it } from '@jest/globals';
import { trainingDocument } from '../../../../functions/documents/training/training-document';
import { trainingOverview } from '../../../../functions/documents/training/training-overview';
import { competencesSheet } from '../../../../functions/documents/training/training-sheets';
import { courseAdded, completionLogged } from '../../../support/builders';
import { TODAY } from '../../../support/instants';
import { aLedgerOf } from '../../../support/ledger';
import { joined } from '../../../support/training-facts';

/** A group of so many people with so many courses each. */
function overviewOf(people: number, coursesEach: number) {
  const courseIds = Array.from({ length: coursesEach }, (_, nth) => `K-${String(nth)}`);
  const courses = courseIds.map((courseId) =>
    courseAdded({ courseId, title: `Kursus ${courseId}`, competences: ['identify'] }),
  );
  const everybody = Array.from({ length: people }, (_, number) => `p-${String(number)}`);
  const taken = everybody.flatMap((personId, number) =>
    courseIds.map((courseId, nth) =>
      completionLogged({ personId, courseId }, number * coursesEach + nth + 1),
    ),
  );
  const { state } = aLedgerOf(...courses, ...everybody.map((one) => joined(one)), ...taken);
  return trainingOverview(state, {
    on: TODAY,
    audience: 'employees',
    language: 'da',
    municipality: 'Eksempel Kommune',
    show: (personId) => ({ personId, name: `Navn ${personId}`.padEnd(90, 'x'), title: null }),
  });
}

const tablesOf = (document: ReturnType<typeof trainingDocument>) =>
  document.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));

describe('A training overview as a document', () => {
  it.each([
    ['few people', 3, 2],
    ['as much as a document holds', 300, 4],
  ])('names everybody and their courses: %s', (_, people, each) => {
    const rows = tablesOf(trainingDocument(overviewOf(people, each)));
    expect(rows.map(({ length }) => length)).toEqual(expect.arrayContaining([people, people * each]));
  });

  it.each([
    ['more people', 1501, 0],
    ['fewer people with more courses', 301, 4],
  ])(
    'says that there are too many, and where they are, instead of drawing for seconds: %s',
    (_, people, each) => {
      const document = trainingDocument(overviewOf(people, each));
      expect(JSON.stringify(document.blocks)).toContain('Hent oversigten som regneark.');
      expect(Math.max(...tablesOf(document).map(({ length }) => length))).toBeLessThan(20);
    },
  );
});

describe('Who carries a competence', () => {
  const carriers = (people: number) => {
    const [first] = competencesSheet(overviewOf(people, 1)).rows;
    return first?.[1];
  };

  it('is named as long as somebody reads the names', () => {
    expect(carriers(2)).toEqual({ kind: 'text', text: expect.stringMatching(/^Navn p-0x+, Navn p-1x+$/) });
  });

  it('is counted where the names would not end, and never cut at the end of a cell', () => {
    expect(carriers(1200)).toEqual({ kind: 'text', text: '1.200 personer' });
  });
});
