import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../../domain/decision/decision';
import { decisionAt } from '../../../domain/decision/decision-at';
import type { LedgerEvent } from '../../../domain/event';
import {
  DECISION,
  NAME,
  aCondition,
  aDecisionContent,
  actionDelayed,
  actionDone,
  anAction,
  concluded,
  conditionFulfilled,
  conflictDeclared,
  conflictSettled,
  revised,
  revoked,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { inDays } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster, member } from '../../support/people';

const content = aDecisionContent({ conditions: [aCondition()], actions: [anAction()] });
const again = { ...content, title: 'Rettet' };
const second = { content: again, version: 2 };

/** One thing a day, from the day of the first. */
const dayByDay = (events: readonly LedgerEvent[]) =>
  events.map((event, day) => happened(event, inDays(day), COORDINATOR));

const foldedOf = (events: readonly LedgerEvent[]): Decision | undefined =>
  aLedgerOf(...aRoster(5), ...dayByDay(events)).state.decisions.get(DECISION);

/** What is known of a decision; its last entry is that of today, whatever day is looked at. */
const known = (decision: Decision | undefined) => decision && { ...decision, last: null };

const approvedAndRevoked: readonly LedgerEvent[] = [
  submitted(content),
  voted(CHAIR, { content, choice: 'return' }),
  conflictDeclared(member(1)),
  {
    type: 'ConflictFindingGiven',
    data: {
      decisionId: DECISION,
      personId: member(1),
      finding: 'notConflicted',
      seat: CHAIR,
      by: { personId: CHAIR, ...NAME },
    },
  },
  conflictSettled(member(1), 'notConflicted'),
  concluded('returned', { return: 3 }, { content }),
  revised(again),
  voted(CHAIR, second),
  concluded('approved', { approve: 3 }, second),
  conditionFulfilled(),
  actionDelayed(),
  actionDone(),
  {
    type: 'DecisionJournaled',
    data: { decisionId: DECISION, caseNumber: '26/999', documentNumber: '26/999-1' },
  },
  revoked(),
];

const withdrawnInTheEnd: readonly LedgerEvent[] = [
  submitted(content),
  voted(CHAIR, { content, choice: 'return' }),
  concluded('returned', { return: 3 }, { content }),
  withdrawn(),
];

const replaced: readonly LedgerEvent[] = [
  submitted(content),
  concluded('approved', { approve: 3 }, { content }),
  submitted(aDecisionContent({ supersedes: DECISION }), 'D-2026-002'),
  concluded(
    'approved',
    { approve: 3 },
    { content: aDecisionContent({ supersedes: DECISION }), decisionId: 'D-2026-002' },
  ),
];

describe.each([
  ['approved and then taken back', approvedAndRevoked],
  ['returned and then withdrawn', withdrawnInTheEnd],
  ['replaced by another', replaced],
])('a decision that was %s', (_what, history) => {
  const now = foldedOf(history);
  if (now === undefined) throw new Error('It was put forward');

  it.each(history.map(({ type }, day) => [day, type] as const))(
    'is on day %i, at the moment of %s, as the ledger had it then, and not a moment before',
    (day) => {
      expect(known(decisionAt(now, inDays(day)))).toEqual(known(foldedOf(history.slice(0, day + 1))));
      const before = `${inDays(day - 1).slice(0, 10)}T23:59:59.999Z`;
      expect(known(decisionAt(now, before))).toEqual(known(foldedOf(history.slice(0, day))));
    },
  );
});
