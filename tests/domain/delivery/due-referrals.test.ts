import { describe, expect, it } from '@jest/globals';
import { dueReferrals } from '../../../domain/delivery/due-referrals';
import type { LedgerEvent } from '../../../domain/event';
import { concluded, DECISION, submitted } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, COORDINATOR } from '../../support/people';

/** Tuesday 1 December. */
const MEETING = '2026-12-01';
const sent: LedgerEvent = {
  type: 'DecisionReferred',
  data: {
    decisionId: DECISION,
    referralId: 'O1',
    politicalBody: 'council',
    sentOn: '2026-11-02',
    meetingOn: MEETING,
    caseNumber: '26/1',
  },
};
const answered: LedgerEvent = {
  type: 'ReferralAnswered',
  data: {
    decisionId: DECISION,
    referralId: 'O1',
    referralOutcome: 'approved',
    decidedOn: MEETING,
    caseNumber: '26/2',
  },
};
const told = (at: string, ...more: LedgerEvent[]) => {
  const { state } = aLedgerOf(...aRoster(3), submitted(), concluded('approved'), sent, ...more);
  return dueReferrals(state, `${at}Z`).map((one) => one.id);
};
const card = (key: string) => `decision/${DECISION}/referral/O1/${MEETING}/${key}/${COORDINATOR}`;

describe('the coordinator of a matter that was sent on', () => {
  it('is reminded before the political meeting, on its day and once it has passed, and nobody else is', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-27', '2026-12-01', '2026-12-02', '2026-12-30'];
    expect(days.map((day) => told(`${day}T08:00:00.000`))).toEqual([
      [],
      [card('d7')],
      [card('d3')],
      [card('d0')],
      [card('passed')],
      [card('passed')],
    ]);
  });

  it('hears nothing in the night, nothing for ever, and nothing once it is recorded what came back', () => {
    expect(told('2026-12-02T04:00:00.000')).toEqual([]);
    expect(told('2027-01-08T08:00:00.000')).toEqual([]);
    expect(told('2026-12-02T08:00:00.000', answered)).toEqual([]);
  });
});
