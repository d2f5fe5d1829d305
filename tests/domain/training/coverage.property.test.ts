import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../../domain/event';
import {
  MEMBER_STANDINGS,
  coverageOn,
  memberOn,
  standingsOf,
  type Coverage,
  type MemberStanding,
} from '../../../domain/training/coverage';
import type { Participation } from '../../../domain/training/training';
import { completionLogged, courseAdded } from '../../support/builders';
import { NOW, TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf, ask, by, type TestLedger } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, bodyIds, member, recorded } from '../../support/people';
import { away, joined, trainingPolicySet } from '../../support/training-facts';
import { untilMet } from '../../support/until-met';

const CATALOGUE = [
  courseAdded({ validMonths: 24, minutes: 180 }),
  courseAdded({ courseId: 'K-002', title: 'Øvelse', competences: ['impact', 'decide'], minutes: 45 }),
  courseAdded({ courseId: 'K-003', title: 'Opfølgning', competences: ['followUp'], validMonths: 6 }),
  courseAdded({ courseId: 'K-004', title: 'For ledere', audiences: ['leaders'], minutes: 20 }),
];
const DAYS = ['2023-05-01', '2024-11-02', '2025-11-02', '2025-12-01', '2026-05-02', '2026-10-01', TODAY];

/** Who took what and when: members, one who is new and one who is away; catalogue and other courses. */
const participation: fc.Arbitrary<Participation> = fc
  .record({
    personId: fc.constantFrom(...bodyIds(3), 'p-new', 'p-away'),
    course: fc.constantFrom('K-001', 'K-002', 'K-003', 'K-004', null),
    completedOn: fc.constantFrom(...DAYS),
    minutes: fc.constantFrom(null, null, 30, 90),
  })
  .map(({ course, ...rest }) => ({
    ...rest,
    courseId: course,
    otherCourse: course === null ? { title: 'Foredrag', provider: 'Eksempel' } : null,
    evidence: { kind: 'seenByCoordinator' } as const,
  }));
const list = fc.array(participation, { minLength: 1, maxLength: 14 });

/** The municipality's own rules, each of them sometimes on and sometimes off. */
const policy = fc
  .record({
    intervalMonths: fc.constantFrom(null, 12, 24),
    onboardingDays: fc.constantFrom(null, 0, 30, 365),
    dueSoonDays: fc.constantFrom(0, 30),
    leastMinutes: fc.constantFrom(null, 60),
    otherCoursesCount: fc.boolean(),
  })
  .map(trainingPolicySet);

const BODY: readonly LedgerEvent[] = [
  ...aRoster(3),
  recorded('p-new', 'member', '2026-10-15'),
  recorded('p-away', 'member'),
  away('p-away', '2026-10-01', TOMORROW),
  ...CATALOGUE,
];

const aLedgerWith = (rules: LedgerEvent) => aLedgerOf(...BODY, rules);
const log = (ledger: TestLedger, rows: readonly Participation[]) =>
  ask(ledger, { type: 'LogParticipants', participations: rows }, by(COORDINATOR), NOW);

/** Coverage without what only says in which order and under which number things were logged. */
const readingOf = (coverage: Coverage) => ({
  ...coverage,
  members: coverage.members.map((one) => ({
    ...one,
    completions: one.completions.map(plain).sort(),
    notCounted: one.notCounted.map(plain).sort(),
  })),
});
const plain = ({ courseId, completedOn, minutes }: Participation) =>
  `${completedOn} ${String(courseId)} ${String(minutes)}`;

/** From the worst to the best. That nothing can be said is no better than that something is missing. */
const RANK: Record<MemberStanding, number> = {
  notAssessed: 0,
  missing: 1,
  dueSoon: 2,
  inDate: 3,
  onLeave: 4,
};

/** What of one coverage is better than in another: members' standings, their competences, and who carries an area. */
function improvements(before: Coverage, after: Coverage): string[] {
  const better: string[] = [];
  for (const [index, now] of after.members.entries()) {
    const then = before.members[index];
    if (then?.personId !== now.personId) throw new Error('Cannot compare two audiences');
    if (RANK[now.standing] > RANK[then.standing])
      better.push(`${now.personId}: ${then.standing} → ${now.standing}`);
    for (const one of now.competences)
      if (!then.competences.includes(one)) better.push(`${now.personId} learns ${one}`);
    if ((now.latestOn ?? '') > (then.latestOn ?? '')) better.push(`${now.personId}: later`);
  }
  for (const [index, now] of after.collective.entries()) {
    const then = before.collective[index];
    for (const one of now.carriedBy)
      if (then?.carriedBy.includes(one) !== true) better.push(`${one} carries ${now.competence}`);
    if ((now.latestOn ?? '') > (then?.latestOn ?? '')) better.push(`${now.competence}: later`);
  }
  return better;
}

describe('whatever is imported, under whatever rules of the municipality', () => {
  const parted = list.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      fc.integer({ min: 0, max: rows.length }),
    ),
  );
  // The same person, course and day with two lengths is one completion, and the first length said is the one kept.
  const sameLength = (rows: readonly Participation[]) => rows.map((row) => ({ ...row, minutes: null }));

  it('the order of imports does not matter', () => {
    fc.assert(
      fc.property(parted, policy, ([rows, shuffled, cut], rules) => {
        const [one, other] = [aLedgerWith(rules), aLedgerWith(rules)];
        log(one, sameLength(rows));
        log(other, sameLength(shuffled.slice(0, cut)));
        log(other, sameLength(shuffled.slice(cut)));
        expect(readingOf(coverageOn(other.state, TODAY))).toEqual(readingOf(coverageOn(one.state, TODAY)));
      }),
    );
  });

  it('one person’s own page says of them what the overview says, and nothing of who is not in it', () => {
    const on = fc.constantFrom(...DAYS);
    fc.assert(
      fc.property(list, policy, on, (rows, rules, day) => {
        const ledger = aLedgerWith(rules);
        log(ledger, rows);
        const asked = { on: day, audience: 'managementBody' } as const;
        const { members } = coverageOn(ledger.state, day);
        for (const personId of [...bodyIds(3), 'p-new', 'p-away', 'p-nobody'])
          expect(memberOn(ledger.state, personId, asked)).toEqual(
            members.find((one) => one.personId === personId),
          );
        expect(Object.values(standingsOf({ members })).reduce((sum, one) => sum + one)).toBe(members.length);
      }),
    );
  });

  it('importing twice is importing once', () => {
    fc.assert(
      fc.property(list, policy, (rows, rules) => {
        const ledger = aLedgerWith(rules);
        log(ledger, rows);
        const [length, coverage] = [ledger.entries.length, coverageOn(ledger.state, TODAY)];
        expect(log(ledger, rows)).toEqual({ ok: true, value: [] });
        expect(log(ledger, [...rows].reverse())).toEqual({ ok: true, value: [] });
        expect(ledger.entries).toHaveLength(length);
        expect(coverageOn(ledger.state, TODAY)).toEqual(coverage);
      }),
    );
  });

  it('the order in which people join and leave a group in lists does not matter', () => {
    const row = fc.record({
      personId: fc.constantFrom('p-1', 'p-2', 'p-3'),
      from: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const groupOf = (joining: typeof rows) => {
          const ledger = aLedgerOf(...aRoster());
          const named = joining.map((one) => ({ ...one, group: 'employees' as const }));
          ask(ledger, { type: 'JoinGroup', joining: named }, by(COORDINATOR), NOW);
          return ['2026-01-15', '2026-02-15', TODAY].map((day) =>
            coverageOn(ledger.state, day, 'employees')
              .members.map((one) => one.personId)
              .sort(),
          );
        };
        expect(groupOf([...rows].reverse())).toEqual(groupOf(rows));
      }),
    );
  });

  it('coverage never improves by removing a completion', () => {
    fc.assert(
      fc.property(
        list,
        policy,
        fc.nat(),
        fc.constantFrom(...DAYS, '2026-12-15'),
        (rows, rules, which, on) => {
          const ledger = aLedgerWith(rules);
          log(ledger, rows);
          const before = coverageOn(ledger.state, on);
          const ids = [...ledger.state.training.owners.keys()];
          const completionId = ids[which % ids.length] ?? '';
          const result = ask(
            ledger,
            { type: 'AnnulCompletion', completionId, reason: 'Tastet ved en fejl' },
            by(COORDINATOR),
            NOW,
          );
          expect(result.ok && result.value.map((event) => event.type)).toEqual(['CompletionAnnulled']);
          expect(improvements(before, coverageOn(ledger.state, on))).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('coverage never gets worse by logging one more completion', () => {
    fc.assert(
      fc.property(list, participation, policy, (rows, more, rules) => {
        const ledger = aLedgerWith(rules);
        log(ledger, rows);
        const before = coverageOn(ledger.state, TODAY);
        log(ledger, [more]);
        expect(improvements(coverageOn(ledger.state, TODAY), before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a correction of nothing but the length changes standings only where the policy asks for a least length', async () => {
    const seen = { changed: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(
            list,
            policy,
            fc.nat(),
            fc.constantFrom(null, 10, 600),
            (rows, rules, which, minutes) => {
              const ledger = aLedgerWith(rules);
              log(ledger, rows);
              const before = coverageOn(ledger.state, TODAY);
              const all = [...ledger.state.training.completions.values()].flat();
              const wrong = all[which % all.length];
              if (wrong === undefined) throw new Error('Expected a completion');
              const { personId, courseId, otherCourse, completedOn, evidence } = wrong;
              const result = ask(
                ledger,
                {
                  type: 'CorrectCompletion',
                  completionId: wrong.completionId,
                  participation: { personId, courseId, otherCourse, completedOn, evidence, minutes },
                  reason: 'Længden var forkert',
                },
                by(COORDINATOR),
                NOW,
              );
              expect(result.ok && result.value.map((event) => event.type)).toEqual(['CompletionCorrected']);
              const after = coverageOn(ledger.state, TODAY);
              const standings = (coverage: Coverage) => ({
                members: coverage.members.map(({ standing, dueOn, competences, latestOn }) => ({
                  standing,
                  dueOn,
                  competences,
                  latestOn,
                })),
                collective: coverage.collective,
              });
              if (before.policy?.leastMinutes === null) expect(standings(after)).toEqual(standings(before));
              else if (JSON.stringify(standings(after)) !== JSON.stringify(standings(before)))
                seen.changed += 1;
            },
          ),
          { numRuns: 300 },
        );
      },
      () => seen.changed > 10,
    );
    expect(seen.changed).toBeGreaterThan(10);
  });

  it('every member has exactly one standing, and every completion is either counted or said not to be', async () => {
    const seen = new Set<MemberStanding>();
    await untilMet(
      () => {
        fc.assert(
          fc.property(fc.oneof(list, fc.constant([])), policy, (rows, rules) => {
            const ledger = aLedgerWith(rules);
            log(ledger, rows);
            const { members } = coverageOn(ledger.state, TODAY);
            expect(members.map((one) => one.personId)).toEqual([...bodyIds(3), 'p-new', 'p-away']);
            for (const one of members) {
              seen.add(one.standing);
              const known = ledger.state.training.completions.get(one.personId) ?? [];
              expect([...one.completions, ...one.notCounted].map((each) => each.completionId).sort()).toEqual(
                known.map((each) => each.completionId).sort(),
              );
              if (one.standing === 'inDate') expect(one.completions).not.toEqual([]);
            }
          }),
          { numRuns: 300 },
        );
      },
      () => seen.size === MEMBER_STANDINGS.length,
    );
    expect([...seen].sort()).toEqual([...MEMBER_STANDINGS].sort());
  });

  it('what people of one audience take changes nothing for another', () => {
    fc.assert(
      fc.property(list, policy, (rows, rules) => {
        const ledger = aLedgerOf(
          ...BODY,
          rules,
          joined('p-staff'),
          completionLogged({ personId: 'p-staff' }),
        );
        const before = coverageOn(ledger.state, TODAY, 'employees');
        log(ledger, rows);
        expect(coverageOn(ledger.state, TODAY, 'employees')).toEqual(before);
        expect(before.members.map((one) => one.personId)).toEqual(['p-staff']);
      }),
    );
  });

  it('a body whose courses are all too short for its policy is never shown as covered', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const rules = trainingPolicySet({ leastMinutes: 100_000 });
        const ledger = aLedgerWith(rules);
        log(ledger, rows);
        const coverage = coverageOn(ledger.state, TODAY);
        expect(coverage.collective.flatMap((one) => one.carriedBy)).toEqual([]);
        for (const one of coverage.members) {
          expect(one.completions).toEqual([]);
          expect(['missing', 'onLeave', 'notAssessed']).toContain(one.standing);
        }
        expect([CHAIR, member(1)].every((id) => coverage.members.some((one) => one.personId === id))).toBe(
          true,
        );
      }),
    );
  });
});
