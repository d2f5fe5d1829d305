import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, danishDate, type Instant } from '../../../domain/calendar/danish-time';
import { KINDS } from '../../../domain/decision/content';
import { unreachable } from '../../../domain/ground/unreachable';
import { TOPICS } from '../../../domain/indicator/topic';
import type { Oversight } from '../../../domain/oversight';
import type { RequirementProof, RequirementState } from '../../../domain/requirement/requirement-state';
import { requirementsAt } from '../../../domain/requirement/requirements-at';
import { concluded, EVERY_KIND, submitted, type aDecisionContent } from '../../support/builders';
import { indicatorRecorded } from '../../support/indicator-facts';
import { inDays, NOW, TODAY } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { aRoster } from '../../support/people';
import { plan, play } from '../../support/random-history';
import { untilMet } from '../../support/until-met';
import { aBaseline, anExercise, aSupplier } from '../../support/register-facts';

/** Grey says nothing, so only these are steps towards being documented. */
const isBetter = (after: RequirementState, before: RequirementState) =>
  (after === 'documented' && before !== 'documented') || (after === 'toReview' && before === 'lacking');

/** What would be known if something had never been recorded; several where there are several such things. */
function without(state: Oversight, proof: RequirementProof): readonly Oversight[] {
  const less = (take: (known: Oversight) => void) => {
    const known = structuredClone(state);
    take(known);
    return known;
  };
  switch (proof.kind) {
    case 'decision':
      return [less(({ decisions }) => decisions.delete(proof.decisionId))];
    case 'status':
    case 'oversightRecord':
      return [less(({ reports }) => reports.delete(proof.month))];
    case 'coverage':
      return [...state.training.completions].flatMap(([personId, all]) =>
        all.map((_, index) =>
          less(({ training }) => training.completions.set(personId, all.toSpliced(index, 1))),
        ),
      );
    case 'course':
      return [...state.training.completions].map(([personId, all]) =>
        less(({ training }) =>
          training.completions.set(
            personId,
            all.filter((one) => one.courseId !== proof.courseId),
          ),
        ),
      );
    case 'staffOffer':
      return [
        less(({ training }) => {
          training.offers = training.offers.filter((one) => one.offerId !== proof.offerId);
        }),
      ];
    case 'implementation':
      return [
        less(({ measures }) => {
          measures.clear();
        }),
      ];
    case 'measure':
      return [less(({ measures }) => measures.delete(proof.measureId))];
    case 'section':
      return [
        less(({ indicators }) => {
          for (const topic of indicators.keys()) if (topic === proof.section) indicators.delete(topic);
        }),
      ];
    case 'incidents':
      return [
        less(({ incidents }) => {
          incidents.clear();
        }),
      ];
    case 'registration':
      return [
        less((known) => {
          known.registrations = [];
        }),
      ];
    case 'baseline':
      return [
        less(({ baseline }) => {
          baseline.results.clear();
        }),
      ];
    case 'exercises':
      return [
        less(({ exercises }) => {
          exercises.held.clear();
        }),
      ];
    case 'register':
      return [...state[proof.register].keys()].map((id) =>
        less((known) => {
          known[proof.register].delete(id);
        }),
      );
    default:
      return unreachable(proof);
  }
}

/** Mostly soon, while what was decided still holds; sometimes when it is long over. */
const AHEAD = fc.oneof({ weight: 3, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(400) });
const later = (at: Instant, days: number): Instant => `${addDays(danishDate(at), days)}T12:00:00.000Z`;

const KNOWN = {
  decision: 0,
  status: 0,
  oversightRecord: 0,
  coverage: 0,
  staffOffer: 0,
  measure: 0,
  implementation: 0,
  section: 0,
  register: 0,
  incidents: 0,
  registration: 0,
  baseline: 0,
  exercises: 0,
  course: 0,
};

/** Takes everything that documents a demand away, one at a time, and counts what was taken. */
function takeAway(state: Oversight, at: Instant, taken: typeof KNOWN): void {
  for (const { requirement, state: before, proofs, related } of requirementsAt(state, at))
    for (const proof of [...proofs, ...related])
      for (const known of without(state, proof)) {
        taken[proof.kind] += 1;
        const after = requirementsAt(known, at).find(
          (one) => one.requirement.requirementId === requirement.requirementId,
        )?.state;
        const step = [requirement.requirementId, proof, before, after];
        expect([...step, after === undefined || isBetter(after, before)]).toEqual([...step, false]);
      }
}

/** Cases of every kind that were answered long ago or lately, and hold until they do not. */
const answered = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    outcome: fc.constantFrom('approved', 'approved', 'approved', 'rejected', 'postponed', null),
    daysAgo: fc.integer({ min: 0, max: 500 }),
    daysLeft: fc.integer({ min: -60, max: 300 }),
  }),
  { minLength: 1, maxLength: 6 },
);
type Answered = typeof answered extends fc.Arbitrary<infer Value> ? Value : never;

const ledgerOf = (cases: Answered) =>
  aLedgerOf(
    ...aRoster(3),
    ...[...cases]
      .sort((one, other) => other.daysAgo - one.daysAgo)
      .flatMap(({ kind, outcome, daysAgo, daysLeft }, index) => {
        const decisionId = `D-2026-00${String(index + 1)}`;
        const content = { ...EVERY_KIND[kind], revisitOn: addDays(TODAY, daysLeft) };
        // The conclusion reads only the hash of the content, and the same for every kind.
        const same = content as ReturnType<typeof aDecisionContent>;
        const put = submitted(content, decisionId);
        const settled = outcome && concluded(outcome, {}, { content: same, decisionId });
        return [put, ...(settled === null ? [] : [settled])].map((event) =>
          happened(event, inDays(-daysAgo)),
        );
      }),
    ...TOPICS.map((topic) => indicatorRecorded(topic)),
    { type: 'BaselineRecorded', data: { resultId: 'BL-001', ...aBaseline() } },
    { type: 'ExerciseRecorded', data: { exerciseId: 'OV-001', ...anExercise() } },
    // Of odd numbers of cases the suppliers are listed as well, and their section goes by the list.
    ...(cases.length % 2 === 1
      ? [{ type: 'SupplierSet', data: { supplierId: 'L-001', ...aSupplier() } } as const]
      : []),
  );

describe('taking away what documents a demand never improves how it stands', () => {
  it('whatever several people recorded, soon after it and up to a year later', async () => {
    const taken = { ...KNOWN };
    const run = () => {
      fc.assert(
        fc.property(plan, AHEAD, (steps, days) => {
          const { state } = play(steps).ledger;
          takeAway(state, later(state.lastAt ?? NOW, days + 1), taken);
        }),
        { numRuns: 60 },
      );
    };
    const isMet = () => taken.decision > 0 && taken.coverage > 0 && taken.staffOffer > 0 && taken.status > 0;
    await untilMet(run, isMet);
    expect(isMet()).toBe(true);
  });

  it('whatever cases were answered, whether or not they hold, and whatever figures there are', () => {
    const taken = { ...KNOWN };
    fc.assert(
      fc.property(answered, (cases) => {
        takeAway(ledgerOf(cases).state, NOW, taken);
      }),
      { numRuns: 150 },
    );
    const { decision, section, register, baseline, exercises } = taken;
    expect(Math.min(decision, section, register, baseline, exercises)).toBeGreaterThan(0);
  });
});

describe('asking how the demands stand', () => {
  it('gives the same answer again, and changes nothing', () => {
    fc.assert(
      fc.property(plan, AHEAD, (steps, days) => {
        const { state } = play(steps).ledger;
        const at = later(state.lastAt ?? NOW, days);
        const before = structuredClone(state);
        expect(requirementsAt(state, at)).toEqual(requirementsAt(state, at));
        expect(state).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});
