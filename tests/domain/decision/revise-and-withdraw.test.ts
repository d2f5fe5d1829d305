import { describe, expect, it } from '@jest/globals';
import { countedAnswer } from '../../../domain/decision/seats';
import {
  DECISION,
  EVERY_KIND,
  aDecisionContent,
  aVote,
  concluded,
  conflictDeclared,
  conflictSettled,
  revised,
  revises,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { given } from '../../support/given';
import { NOW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock } from '../../support/ledger';
import { CHAIR, COORDINATOR, OUTSIDER, SECRETARY, aRoster, member, modelSet } from '../../support/people';

const before = [...aRoster(), submitted()];
const changed = aDecisionContent({ treatmentPlan: 'Nødlister gemmes to steder' });
const withdraws = (reason = 'Sagen er ikke aktuel') =>
  ({ type: 'WithdrawDecision', decisionId: DECISION, reason }) as const;

describe('a revised item', () => {
  it('is a new version with its own hash, and says what has changed', () => {
    given(...before)
      .when(revises(changed), by(COORDINATOR))
      .then(revised(changed));
  });

  it('starts over: earlier answers are kept and no longer count', () => {
    const { state } = aLedgerOf(...before, voted(CHAIR), voted(member(1)), revised(changed));
    const decision = state.decisions.get(DECISION);
    expect(decision?.votes).toHaveLength(2);
    expect(decision && countedAnswer(decision, CHAIR)).toBeUndefined();
    given(...before, voted(CHAIR), voted(member(1)), revised(changed))
      .when(aVote({ content: changed, version: 2 }), by(member(2)))
      .thenTypes('VoteCast');
  });

  it('sent twice is one version', () => {
    given(...before, revised(changed))
      .when(revises(changed), by(COORDINATOR))
      .thenNothing();
  });

  it('is written on the version that stands: two writers do not overwrite each other', () => {
    given(...before, revised(changed))
      .when(revises(aDecisionContent({ title: 'En anden titel' })), by(COORDINATOR))
      .thenRefused('content-changed', { decisionId: DECISION });
  });

  it.each([
    ['nothing changed', revises(aDecisionContent()), 'nothing-changed'],
    ['another kind', revises(EVERY_KIND.policy), 'kind-fixed'],
    ['no note', { ...revises(changed), note: ' ' }, 'text-missing'],
    ['a note of 1001 characters', { ...revises(changed), note: 'x'.repeat(1001) }, 'text-too-long'],
    ['a date that has passed', revises(aDecisionContent({ answerBy: YESTERDAY })), 'date-in-past'],
    ['a number that does not exist', revises(changed, 1, 'D-2026-099'), 'unknown-decision'],
  ] as const)('is refused with %s', (_what, command, code) => {
    given(...before)
      .when(command, by(COORDINATOR))
      .thenRefused(code);
  });

  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['the secretary', SECRETARY],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    given(...before)
      .when(revises(changed), by(personId))
      .thenRefused('not-allowed', { ability: 'submitDecisions' });
    given(...before)
      .when(withdraws(), by(personId))
      .thenRefused('not-allowed', { ability: 'submitDecisions' });
  });

  it.each(['approved', 'rejected'] as const)(
    'is never one that was %s: that is a new decision',
    (outcome) => {
      given(...before, concluded(outcome))
        .when(revises(changed), by(COORDINATOR))
        .thenRefused('decision-concluded', { outcome });
      given(...before, concluded(outcome))
        .when(withdraws(), by(COORDINATOR))
        .thenRefused('decision-concluded', { outcome });
    },
  );

  it.each(['returned', 'postponed'] as const)(
    'may be one that was %s, which then awaits answers',
    (outcome) => {
      const ledger = aLedgerOf(...before, concluded(outcome));
      ask(ledger, revises(changed), by(COORDINATOR), NOW);
      expect(ledger.state.decisions.get(DECISION)).toMatchObject({ state: 'awaitingApproval', version: 2 });
      expect(ledger.state.decisions.get(DECISION)?.conclusions).toMatchObject([{ version: 1, outcome }]);
    },
  );

  it('is never one that was withdrawn', () => {
    given(...before, withdrawn())
      .when(revises(changed), by(COORDINATOR))
      .thenRefused('decision-withdrawn');
  });

  it('is decided by the model in force when it is put forward anew', () => {
    given(...before, modelSet({ kind: 'all' }))
      .when(revises(changed), by(COORDINATOR))
      .then(revised(changed, 2, DECISION, { by: 'body', model: { kind: 'all' } }));
  });

  it('is not recommended by somebody found conflicted in it (invariant 6)', () => {
    const history = [...before, conflictDeclared(member(1)), conflictSettled(member(1))];
    given(...history)
      .when(revises(aDecisionContent({ recommenderId: member(1) })), by(COORDINATOR))
      .thenRefused('recommender-conflicted');
    given(...before, conflictDeclared(member(1)), conflictSettled(member(1), 'notConflicted'))
      .when(revises(aDecisionContent({ recommenderId: member(1) })), by(COORDINATOR))
      .thenTypes('DecisionRevised');
  });
});

describe('a withdrawn item', () => {
  it('says why, and takes no further answer', () => {
    given(...before)
      .when(withdraws(' Sagen er ikke aktuel '), by(COORDINATOR))
      .then(withdrawn());
    given(...before, withdrawn())
      .when(aVote(), by(CHAIR))
      .thenRefused('decision-withdrawn', { decisionId: DECISION });
  });

  it('keeps the answers that were given, and names who took it back', () => {
    const ledger = aLedgerOf(...before, voted(CHAIR));
    ask(ledger, withdraws(), by(COORDINATOR), NOW);
    expect(ledger.state.decisions.get(DECISION)).toMatchObject({
      state: 'withdrawn',
      withdrawnBy: COORDINATOR,
      withdrawnAt: NOW,
      votes: [{ personId: CHAIR }],
    });
  });

  it('is withdrawn once', () => {
    given(...before, withdrawn())
      .when(withdraws(), by(COORDINATOR))
      .thenNothing();
  });

  it('needs a reason, an item, and somebody: not the clock', () => {
    given(...before)
      .when(withdraws(' '), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...before)
      .when(withdraws('x'.repeat(2001)), by(COORDINATOR))
      .thenRefused('text-too-long');
    given(...aRoster())
      .when(withdraws(), by(COORDINATOR))
      .thenRefused('unknown-decision');
    given(...before)
      .when(withdraws(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('may be one that was returned or postponed', () => {
    for (const outcome of ['returned', 'postponed'] as const)
      given(...before, concluded(outcome))
        .when(withdraws(), by(COORDINATOR))
        .thenTypes('DecisionWithdrawn');
  });
});
