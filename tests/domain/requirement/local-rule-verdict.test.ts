import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import { proofKey, type RequirementState } from '../../../domain/requirement/requirement-state';
import { demandsAt, demandsLinkedTo } from '../../../domain/requirement/requirements-at';
import {
  DECISION,
  EVERY_KIND,
  completionLogged,
  completionReported,
  concluded,
  courseAdded,
  revoked,
  submitted,
  type aDecisionContent,
} from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster } from '../../support/people';
import { localRuleSet, materialLinked, setAside } from '../../support/requirement-facts';

const at = (...events: readonly LedgerEvent[]) => demandsAt(aLedgerOf(...aRoster(3), ...events).state, NOW);
const ruleIn = (...events: readonly LedgerEvent[]) => at(...events).localRules[0];
const stateOf = (...events: readonly LedgerEvent[]) => {
  const { state, rule } = ruleIn(...events) ?? {};
  return rule?.by === 'requirement' ? `${String(state)} ${rule.rule}` : undefined;
};
const demand = (requirementId: string, ...events: readonly LedgerEvent[]) =>
  at(...events).requirements.find((one) => one.requirement.requirementId === requirementId);

const approved = [submitted(), concluded('approved')];
const byDecision = localRuleSet({ decisions: [DECISION] });
const byCourse = localRuleSet({ courses: ['K-001'] });

describe('how a rule of the municipality’s own stands', () => {
  it('goes by what was chosen to document it', () => {
    expect(stateOf(localRuleSet())).toBe('lacking local-nothing-chosen');
    expect(stateOf(submitted(), byDecision)).toBe('lacking local-open');
    expect(stateOf(...approved, byDecision)).toBe('documented local-documented');
    expect(stateOf(...approved, revoked(), byDecision)).toBe('lacking local-open');
    expect(stateOf(courseAdded(), byCourse)).toBe('lacking local-open');
    expect(stateOf(courseAdded(), completionReported(), byCourse)).toBe('lacking local-open');
    expect(stateOf(courseAdded(), completionLogged(), byCourse)).toBe('documented local-documented');
  });

  it('counts the best of it, and names what is open beside', () => {
    const both = localRuleSet({ decisions: [DECISION], courses: ['K-001'] });
    const standing = ruleIn(submitted(), courseAdded(), completionLogged(), both);
    expect(standing?.state).toBe('documented');
    expect(standing?.proofs.map(proofKey)).toEqual(['course/K-001']);
    expect(standing?.unsettled.map(proofKey)).toEqual([`decision/${DECISION}`]);
  });

  it('leads to what documents it, and from there back', () => {
    const { localRules } = demandsLinkedTo(at(...approved, byDecision), `decision/${DECISION}`);
    expect(localRules.map(({ localRule }) => localRule.ruleId)).toEqual(['R-001']);
    expect(demandsLinkedTo(at(...approved, byDecision), 'course/K-001').localRules).toEqual([]);
  });

  it('is not improved by taking anything away, nor changed by the order in which links were chosen', () => {
    const RANK: readonly RequirementState[] = ['lacking', 'toReview', 'documented'];
    const cases = fc.array(
      fc.record({
        outcome: fc.constantFrom('approved', 'approved', 'rejected', 'postponed', null),
        daysLeft: fc.integer({ min: -60, max: 300 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(cases, (some) => {
        const idOf = (index: number) => `D-2026-00${String(index + 1)}`;
        const history = some.flatMap(({ outcome, daysLeft }, index): LedgerEvent[] => {
          const content = { ...EVERY_KIND.riskAcceptance, revisitOn: addDays(TODAY, daysLeft) };
          const same = content as ReturnType<typeof aDecisionContent>;
          const decisionId = idOf(index);
          const settled = outcome && concluded(outcome, {}, { content: same, decisionId });
          return [submitted(content, decisionId), ...(settled === null ? [] : [settled])];
        });
        const decisions = some.map((_, index) => idOf(index));
        const rankOf = (chosen: readonly string[]) =>
          RANK.indexOf(ruleIn(...history, localRuleSet({ decisions: chosen }))?.state ?? 'notAssessed');
        const whole = rankOf(decisions);
        expect(whole).toBeGreaterThanOrEqual(0);
        expect(rankOf(decisions.toReversed())).toBe(whole);
        for (const taken of decisions)
          expect(rankOf(decisions.filter((one) => one !== taken))).toBeLessThanOrEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a demand that is said not to be relevant', () => {
  it('is shown as such, with the reason, and is never documented by what documents it beside', () => {
    const rule = [...approved, byDecision, setAside('R-001', null, 'Udgået')];
    expect(ruleIn(...rule)).toMatchObject({
      state: 'notRelevant',
      rule: { rule: 'set-aside' },
      proofs: [],
      setAside: { reason: 'Udgået', decisionId: null },
    });
    const benchmark = demand('cir-1.1.1', setAside('cir-1.1.1'));
    expect(benchmark).toMatchObject({ state: 'notRelevant', proofs: [] });
  });

  it('is so by a decision only as long as that holds, if it is a legal one', () => {
    expect(demand('nis2-12', ...approved, setAside('nis2-12', DECISION))).toMatchObject({
      state: 'notRelevant',
      rule: { rule: 'set-aside-by-decision' },
      proofs: [{ kind: 'decision', decisionId: DECISION }],
    });
    const without = demand('nis2-12');
    const gone = demand('nis2-12', ...approved, setAside('nis2-12', DECISION), revoked());
    expect(gone).toMatchObject({ state: without?.state, rule: without?.rule, setAside: null });
  });

  it('leaves every other demand as it was', () => {
    const before = at(...approved).requirements;
    const after = at(...approved, setAside('nis2-12', DECISION)).requirements;
    expect(after.filter((one) => one.requirement.requirementId !== 'nis2-12')).toEqual(
      before.filter((one) => one.requirement.requirementId !== 'nis2-12'),
    );
  });

  it('stands again when that was taken back', () => {
    const back: LedgerEvent = {
      type: 'RequirementTakenUp',
      data: { requirementId: 'cir-1.1.1', reason: 'Alligevel' },
    };
    expect(demand('cir-1.1.1', setAside('cir-1.1.1'), back)).toEqual(demand('cir-1.1.1'));
  });
});

describe('material', () => {
  it('stands with its demand and changes no state', () => {
    const linked = demand('nis2-7-1-oversee', materialLinked());
    expect(linked?.materials).toMatchObject([{ title: 'KL’s drejebog »Tilsyn«' }]);
    expect({ ...linked, materials: [] }).toEqual(demand('nis2-7-1-oversee'));
  });
});
