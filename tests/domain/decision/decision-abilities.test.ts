import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../domain/decision/decision';
import { decisionAbilitiesOf, isOverdue, unanswered } from '../../../domain/decision/decision-abilities';
import { DECISION, aVote, submitted, voted } from '../../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  bodyIds,
  ended,
  member,
  recorded,
} from '../../support/people';

const ROSTER = [
  ...aRoster(),
  recorded('p-left', 'member'),
  ended('p-left', 'member', YESTERDAY),
  recorded('p-next', 'member', TOMORROW),
];

const found = ({ decisions }: { decisions: Map<string, Decision> }): Decision => {
  const decision = decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: the decision was never submitted');
  return decision;
};

const open = aLedgerOf(...ROSTER, submitted(), voted(CHAIR), voted('p-left')).state;
const settledLedger = aLedgerOf(...ROSTER, submitted());
for (const personId of bodyIds(3)) ask(settledLedger, aVote(), by(personId), NOW);
const settled = settledLedger.state;

describe('what a person may do with a decision', () => {
  it.each([
    { who: CHAIR, vote: false, hasVoted: true },
    { who: member(1), vote: true, hasVoted: false },
    { who: DIRECTOR, vote: false, hasVoted: false },
    { who: COORDINATOR, vote: false, hasVoted: false },
    { who: AUDITOR, vote: false, hasVoted: false },
    { who: ADMINISTRATOR, vote: false, hasVoted: false },
    { who: OUTSIDER, vote: false, hasVoted: false },
    { who: 'p-left', vote: false, hasVoted: true },
    { who: 'p-next', vote: false, hasVoted: false },
  ])('while it awaits approval: $who', ({ who, ...abilities }) => {
    expect(decisionAbilitiesOf(open.access, found(open), who, TODAY)).toEqual(abilities);
  });

  it.each([CHAIR, member(3), DIRECTOR, COORDINATOR, AUDITOR, ADMINISTRATOR, OUTSIDER, 'p-left', 'p-next'])(
    'once it is concluded: %s may not vote',
    (who) => {
      expect(decisionAbilitiesOf(settled.access, found(settled), who, TODAY).vote).toBe(false);
    },
  );

  it('is for a new member to vote from their first day', () => {
    expect(decisionAbilitiesOf(open.access, found(open), 'p-next', TOMORROW).vote).toBe(true);
  });
});

describe('the button and the rule', () => {
  it.each([CHAIR, member(1), DIRECTOR, COORDINATOR, AUDITOR, ADMINISTRATOR, OUTSIDER, 'p-left', 'p-next'])(
    'agree for %s: who has the button can vote, who has it not adds nothing',
    (who) => {
      const ledger = aLedgerOf(...ROSTER, submitted(), voted(CHAIR));
      const { vote } = decisionAbilitiesOf(ledger.state.access, found(ledger.state), who, TODAY);
      const { length } = ledger.entries;
      ask(ledger, aVote(), by(who), NOW);
      expect(ledger.entries.length > length).toBe(vote);
    },
  );
});

describe('who has not answered', () => {
  it('is everybody in the body without a vote, in roster order', () => {
    expect(unanswered(found(open), bodyIds(5))).toEqual([member(1), member(2), member(3), member(4)]);
  });

  it('is nobody once the decision is concluded', () => {
    expect(unanswered(found(settled), bodyIds(5))).toEqual([]);
  });
});

describe('an overdue decision', () => {
  it('is one that still awaits answers on the day after they were asked for', () => {
    expect(isOverdue(found(open), '2026-11-16')).toBe(false);
    expect(isOverdue(found(open), '2026-11-17')).toBe(true);
  });

  it('is never one that is concluded', () => {
    expect(isOverdue(found(settled), '2030-01-01')).toBe(false);
  });
});
