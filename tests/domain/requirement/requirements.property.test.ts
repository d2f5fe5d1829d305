import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, danishDate, type Instant } from '../../../domain/calendar/danish-time';
import { unreachable } from '../../../domain/ground/unreachable';
import type { Oversight } from '../../../domain/oversight';
import type { RequirementProof, RequirementState } from '../../../domain/requirement/requirement-state';
import { requirementsAt } from '../../../domain/requirement/requirements-at';
import { plan, play } from '../../support/random-history';
import { untilMet } from '../../support/until-met';

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
    case 'staffOffer':
      return [
        less(({ training }) => {
          training.offers = training.offers.filter((one) => one.offerId !== proof.offerId);
        }),
      ];
    case 'section':
      return [
        less(({ indicators }) => {
          for (const topic of indicators.keys()) if (topic === proof.section) indicators.delete(topic);
        }),
      ];
    default:
      return unreachable(proof);
  }
}

/** Mostly soon, while what was decided still holds; sometimes when it is long over. */
const AHEAD = fc.oneof({ weight: 3, arbitrary: fc.nat(20) }, { weight: 1, arbitrary: fc.nat(400) });
const NOON = 'T12:00:00.000Z';
const later = (at: Instant, days: number): Instant => `${addDays(danishDate(at), days)}${NOON}`;

describe('whatever was recorded, on the day and up to a year later', () => {
  it('taking away what documents a demand never improves how it stands', async () => {
    const met = { decision: 0, status: 0, oversightRecord: 0, coverage: 0, staffOffer: 0, section: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(plan, AHEAD, (steps, days) => {
            const { state } = play(steps).ledger;
            const at = later(state.lastAt ?? '2026-11-02T09:00:00.000Z', days + 1);
            for (const before of requirementsAt(state, at)) {
              const { requirementId } = before.requirement;
              for (const proof of before.proofs)
                for (const known of without(state, proof)) {
                  met[proof.kind] += 1;
                  const after = requirementsAt(known, at).find(
                    (one) => one.requirement.requirementId === requirementId,
                  );
                  const step = `${before.state} → ${String(after?.state)}`;
                  expect([requirementId, proof, step, after && isBetter(after.state, before.state)]).toEqual([
                    requirementId,
                    proof,
                    step,
                    false,
                  ]);
                }
            }
          }),
          { numRuns: 100 },
        );
      },
      () => met.decision > 0 && met.coverage > 0 && met.staffOffer > 0,
    );
    expect(met.decision).toBeGreaterThan(0);
    expect(met.coverage).toBeGreaterThan(0);
    expect(met.staffOffer).toBeGreaterThan(0);
  });

  it('the same is said of it however often it is asked, and asking changes nothing', () => {
    fc.assert(
      fc.property(plan, AHEAD, (steps, days) => {
        const { state } = play(steps).ledger;
        const at = later(state.lastAt ?? '2026-11-02T09:00:00.000Z', days);
        const before = structuredClone(state);
        expect(requirementsAt(state, at)).toEqual(requirementsAt(state, at));
        expect(state).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});
