import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../../../domain/calendar/danish-time';
import {
  STANDINGS,
  isInForce,
  momentOf,
  needsNewDecision,
  standing,
  type Standing,
} from '../../../domain/decision/standing';
import {
  DECISION,
  actionDelayed,
  actionDone,
  aCondition,
  aDecisionContent,
  anAction,
  concluded,
  conditionFulfilled,
  revised,
  revoked,
  submitted,
  withdrawn,
} from '../../support/builders';
import { inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';

const at = (day: string, time = '11:00'): Instant => `${day}T${time}:00.000Z`;
const content = aDecisionContent({ conditions: [aCondition()], actions: [anAction()] });
const on = (day: string, ...events: Parameters<typeof happened>[0][]): Stamped[] =>
  events.map((event) => happened(event, at(day)));
const put = on('2026-11-02', submitted(content));
const approved = [...put, ...on('2026-11-09', concluded('approved', {}, { content }))];
const second = aDecisionContent({ title: 'Ny vurdering', supersedes: DECISION });

const standings = (history: readonly Stamped[], ...moments: Instant[]) => {
  const decision = aLedgerOf(...history).state.decisions.get(DECISION);
  return moments.map((moment) => decision && standing(decision, momentOf(moment)));
};

describe('how a decision stands at a moment, past ones too', () => {
  it('is nothing before it was put forward', () => {
    expect(standings(put, '2026-11-02T10:59:59.999Z', at('2026-11-02'))).toEqual([
      undefined,
      'awaitingApproval',
    ]);
  });

  it.each(['rejected', 'returned', 'postponed'] as const)('is %s from the conclusion on', (outcome) => {
    const history = [...put, ...on('2026-11-09', concluded(outcome, {}, { content }))];
    expect(standings(history, at('2026-11-09', '10:59'), at('2026-11-09'), at('2030-01-01'))).toEqual([
      'awaitingApproval',
      outcome,
      outcome,
    ]);
  });

  it('awaits approval again when it is put forward anew, and was returned before', () => {
    const history = [
      ...put,
      ...on('2026-11-09', concluded('returned', {}, { content })),
      ...on('2026-11-12', revised(aDecisionContent({ title: 'Rettet' }))),
    ];
    expect(standings(history, at('2026-11-10'), at('2026-11-12'))).toEqual(['returned', 'awaitingApproval']);
  });

  it('is withdrawn from the withdrawal on', () => {
    const history = [...put, ...on('2026-11-12', withdrawn())];
    expect(standings(history, at('2026-11-11'), at('2026-11-12'))).toEqual(['awaitingApproval', 'withdrawn']);
  });

  it('is in force with open conditions, and in force once they are met', () => {
    const history = [...approved, ...on('2026-11-20', conditionFulfilled())];
    expect(standings(history, at('2026-11-19'), at('2026-11-20'))).toEqual(['openConditions', 'inForce']);
  });

  it('lapses the day after a condition was due: at midnight in Denmark', () => {
    expect(standings(approved, '2026-12-01T22:59:59.999Z', '2026-12-01T23:00:00.000Z')).toEqual([
      'openConditions',
      'lapsed',
    ]);
  });

  it('is stale the day after a step was due and not done, and never if it was done', () => {
    const met = [...approved, ...on('2026-11-20', conditionFulfilled())];
    expect(standings(met, at('2026-12-15'), at('2026-12-16'))).toEqual(['inForce', 'stale']);
    const done = [...met, ...on('2026-12-15', actionDone())];
    expect(standings(done, at('2026-12-16'), at('2027-06-01'))).toEqual(['inForce', 'inForce']);
    const tooLate = [...met, ...on('2026-12-20', actionDone())];
    expect(standings(tooLate, at('2026-12-18'), at('2026-12-20'))).toEqual(['stale', 'inForce']);
  });

  it('is stale from the moment a delay is reported, until it is decided anew', () => {
    const history = [
      ...approved,
      ...on('2026-11-20', conditionFulfilled()),
      ...on('2026-11-25', actionDelayed()),
      ...on('2026-11-30', actionDone()),
    ];
    expect(standings(history, at('2026-11-24'), at('2026-11-25'), at('2026-12-01'))).toEqual([
      'inForce',
      'stale',
      'stale',
    ]);
  });

  it('expires the day after its revisit', () => {
    const history = [...approved, ...on('2026-11-20', conditionFulfilled(), actionDone())];
    expect(standings(history, at('2027-06-01'), at('2027-06-02'))).toEqual(['inForce', 'expired']);
  });

  it('is in force for good without a revisit, conditions and steps', () => {
    const plain = aDecisionContent({ revisitOn: null });
    const history = on('2026-11-02', submitted(plain), concluded('approved', {}, { content: plain }));
    expect(standings(history, at('2099-01-01'))).toEqual(['inForce']);
  });

  it('is revoked from the revocation on, whatever had become of it', () => {
    const history = [...approved, ...on('2026-12-10', revoked())];
    expect(standings(history, at('2026-12-09'), at('2026-12-10'), at('2028-01-01'))).toEqual([
      'lapsed',
      'revoked',
      'revoked',
    ]);
  });

  it('is superseded when another one that takes its place is approved, not when it is put forward', () => {
    const taking = { content: second, decisionId: 'D-2026-002' };
    const history = [
      ...approved,
      ...on('2026-11-10', submitted(second, 'D-2026-002')),
      ...on('2026-11-20', concluded('approved', {}, taking)),
    ];
    expect(standings(history, at('2026-11-19'), at('2026-11-20'))).toEqual(['openConditions', 'superseded']);
    const rejected = [...history.slice(0, -1), ...on('2026-11-20', concluded('rejected', {}, taking))];
    expect(standings(rejected, at('2026-11-21'))).toEqual(['openConditions']);
  });

  it('is by the conditions of the version that was approved', () => {
    const later = aDecisionContent({ conditions: [aCondition({ dueOn: '2027-03-01' })] });
    const history = [
      ...put,
      ...on('2026-11-05', revised(later)),
      ...on('2026-11-09', concluded('approved', {}, { content: later, version: 2 })),
    ];
    expect(standings(history, at('2026-11-04'), at('2026-12-24'), at('2027-03-02'))).toEqual([
      'awaitingApproval',
      'openConditions',
      'lapsed',
    ]);
  });
});

describe('a standing', () => {
  const where = (is: (one: Standing | undefined) => boolean) => STANDINGS.filter(is);

  it('is one of twelve', () => {
    expect(STANDINGS).toHaveLength(12);
  });

  it('carries what was decided in two of them, and asks for a new decision in three', () => {
    expect(where(isInForce)).toEqual(['inForce', 'openConditions']);
    expect(where(needsNewDecision)).toEqual(['lapsed', 'expired', 'stale']);
    expect([isInForce(undefined), needsNewDecision(undefined)]).toEqual([false, false]);
  });

  it('is by the Danish day', () => {
    expect(momentOf('2026-11-02T23:30:00.000Z').on).toBe('2026-11-03');
    expect(momentOf(inDays(0)).on).toBe('2026-11-02');
  });
});
