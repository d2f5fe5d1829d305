import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Participation } from '../../../domain/training/training';
import { COMPETENCES } from '../../../domain/training/competence';
import { coverageOn, type Coverage } from '../../../domain/training/coverage';
import { completionLogged, courseAdded } from '../../support/builders';
import { NOW, TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  aRoster,
  bodyIds,
  ended,
  member,
  recorded,
} from '../../support/people';

const CATALOGUE = [
  courseAdded(),
  courseAdded({ courseId: 'K-002', title: 'Øvelse', competences: ['impact', 'decide'] }),
  courseAdded({ courseId: 'K-003', title: 'Opfølgning', competences: ['followUp'] }),
  courseAdded({ courseId: 'K-004', title: 'Foredrag', competences: [] }),
];

const carriers = (coverage: Coverage) =>
  Object.fromEntries(coverage.collective.map((one) => [one.competence, one.carriedBy]));

describe('coverage of training', () => {
  it('names every member of the body and every competence when nobody has taken a course', () => {
    const coverage = coverageOn(aLedgerOf(...aRoster(3), ...CATALOGUE).state, TODAY);
    expect(coverage.members.map((one) => one.personId)).toEqual(bodyIds(3));
    expect(coverage.members.every((one) => one.completions.length === 0 && one.latestOn === null)).toBe(true);
    expect(coverage.collective.map((one) => one.competence)).toEqual([...COMPETENCES]);
    expect(coverage.collective.every((one) => one.carriedBy.length === 0 && one.latestOn === null)).toBe(
      true,
    );
    expect(coverage.latestOn).toBeNull();
  });

  it('shows both readings: each member’s own courses, and the competences held together', () => {
    const coverage = coverageOn(
      aLedgerOf(
        ...aRoster(3),
        ...CATALOGUE,
        completionLogged({ personId: CHAIR, completedOn: '2026-09-01' }, 1),
        completionLogged({ personId: member(1), completedOn: '2026-09-15' }, 2),
        completionLogged({ personId: member(1), courseId: 'K-002', completedOn: '2026-10-01' }, 3),
      ).state,
      TODAY,
    );
    expect(coverage.members.map((one) => one.competences)).toEqual([
      ['identify', 'assess'],
      ['identify', 'assess', 'impact', 'decide'],
      [],
    ]);
    expect(carriers(coverage)).toEqual({
      identify: [CHAIR, member(1)],
      assess: [CHAIR, member(1)],
      impact: [member(1)],
      decide: [member(1)],
      followUp: [],
    });
    expect(coverage.collective.map((one) => one.latestOn)).toEqual([
      '2026-09-15',
      '2026-09-15',
      '2026-10-01',
      '2026-10-01',
      null,
    ]);
    expect(coverage.latestOn).toBe('2026-10-01');
  });

  it('dates an area by what still gives it, not by a newer course that is too old already', () => {
    const coverage = coverageOn(
      aLedgerOf(
        ...aRoster(1),
        courseAdded({ competences: ['assess'] }),
        courseAdded({ courseId: 'K-002', title: 'Kort', competences: ['assess'], validMonths: 1 }),
        completionLogged({ completedOn: '2026-05-04' }, 1),
        completionLogged({ courseId: 'K-002', completedOn: '2026-06-01' }, 2),
      ).state,
      TODAY,
    );
    const assess = coverage.collective.find((one) => one.competence === 'assess');
    expect(assess).toMatchObject({ carriedBy: [CHAIR], latestOn: '2026-05-04' });
  });

  it('does not count those outside the body', () => {
    const coverage = coverageOn(
      aLedgerOf(
        ...aRoster(2),
        ...CATALOGUE,
        completionLogged({ personId: DIRECTOR }, 1),
        completionLogged({ personId: COORDINATOR }, 2),
      ).state,
      TODAY,
    );
    expect(coverage.latestOn).toBeNull();
    expect(Object.values(carriers(coverage)).flat()).toEqual([]);
  });

  it('loses what a member knew when they leave the body, and keeps it for the days when they were there', () => {
    const { state } = aLedgerOf(
      ...aRoster(3),
      ...CATALOGUE,
      completionLogged({ personId: member(1) }, 1),
      ended(member(1), 'member', YESTERDAY),
    );
    expect(carriers(coverageOn(state, YESTERDAY))['identify']).toEqual([member(1)]);
    expect(carriers(coverageOn(state, TODAY))['identify']).toEqual([]);
  });

  it('counts what a new member learnt before they joined', () => {
    const { state } = aLedgerOf(
      ...aRoster(1),
      recorded('p-new', 'auditor', '2025-01-01'),
      ...CATALOGUE,
      completionLogged({ personId: 'p-new' }, 1),
      recorded('p-new', 'member', TODAY),
    );
    expect(carriers(coverageOn(state, YESTERDAY))['identify']).toEqual([]);
    expect(carriers(coverageOn(state, TODAY))['identify']).toEqual(['p-new']);
  });

  it('on an earlier day does not know of courses completed later', () => {
    const { state } = aLedgerOf(...aRoster(1), ...CATALOGUE, completionLogged({ completedOn: '2026-10-01' }));
    expect(coverageOn(state, '2026-09-30').latestOn).toBeNull();
    expect(coverageOn(state, '2026-10-01').latestOn).toBe('2026-10-01');
  });

  it('counts a course that gives no competence for the member and not for the body', () => {
    const coverage = coverageOn(
      aLedgerOf(...aRoster(1), ...CATALOGUE, completionLogged({ courseId: 'K-004' })).state,
      TODAY,
    );
    expect(coverage.members[0]).toMatchObject({ competences: [], latestOn: '2026-10-01' });
    expect(coverage.collective.every((one) => one.latestOn === null)).toBe(true);
  });
});

describe('coverage, whatever the order', () => {
  const participation: fc.Arbitrary<Participation> = fc.record({
    personId: fc.constantFrom(...bodyIds(4), DIRECTOR),
    courseId: fc.constantFrom('K-001', 'K-002', 'K-003', 'K-004'),
    completedOn: fc.constantFrom('2024-05-01', '2025-09-05', '2026-10-01', TODAY),
    otherCourse: fc.constant(null),
    minutes: fc.constant(null),
    evidence: fc.constant({ kind: 'seenByCoordinator' } as const),
  });
  const list = fc.array(participation, { maxLength: 15 });
  const shuffled = list.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );

  /** Coverage without what only says in which order rows were logged. */
  const coverageAfter = (rows: readonly Participation[], asList: boolean) => {
    const ledger = aLedgerOf(...aRoster(4), ...CATALOGUE);
    if (asList) ask(ledger, { type: 'LogParticipants', participations: rows }, by(COORDINATOR), NOW);
    else for (const row of rows) ask(ledger, { type: 'LogCompletion', ...row }, by(COORDINATOR), NOW);
    const coverage = coverageOn(ledger.state, TODAY);
    const members = coverage.members.map((one) => ({
      ...one,
      completions: one.completions.map(({ courseId, completedOn }) => `${completedOn} ${courseId}`).sort(),
    }));
    return { ...coverage, members };
  };

  it('is the same for the same completions', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(coverageAfter(others, false)).toEqual(coverageAfter(rows, false));
      }),
    );
  });

  it('is the same whether they are logged one by one or as a list', () => {
    fc.assert(
      fc.property(list, (rows) => {
        expect(coverageAfter(rows, true)).toEqual(coverageAfter(rows, false));
      }),
    );
  });

  it('is the same when everything is logged twice', () => {
    fc.assert(
      fc.property(list, fc.boolean(), (rows, asList) => {
        expect(coverageAfter([...rows, ...rows], asList)).toEqual(coverageAfter(rows, asList));
      }),
    );
  });

  it('counts each different completion of the body once', () => {
    fc.assert(
      fc.property(list, fc.boolean(), (rows, asList) => {
        const different = new Set(
          rows
            .filter((row) => row.personId !== DIRECTOR)
            .map((row) => `${row.personId} ${row.courseId} ${row.completedOn}`),
        );
        const counted = coverageAfter([...rows, ...rows], asList).members.flatMap((one) => one.completions);
        expect(counted).toHaveLength(different.size);
      }),
    );
  });
});
