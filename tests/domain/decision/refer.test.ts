import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { isWorkingDay, workingDaysBefore } from '../../../domain/calendar/working-day';
import type { LedgerEvent } from '../../../domain/event';
import type { ReferralAnswer, ReferralTold } from '../../../domain/decision/referral';
import { lastDayToSend } from '../../../domain/decision/referral';
import { decisionAt } from '../../../domain/decision/decision-at';
import { minuteOf } from '../../../domain/decision/minute';
import { momentOf, standing } from '../../../domain/decision/standing';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { DECISION, concluded, submitted, withdrawn } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { AUDITOR, CHAIR, COORDINATOR, SECRETARY, aRoster, member } from '../../support/people';

const TOLD: ReferralTold = {
  politicalBody: 'economicCommittee',
  sentOn: YESTERDAY,
  meetingOn: TOMORROW,
  caseNumber: '26/1',
};
const ANSWER: ReferralAnswer = { referralOutcome: 'approved', decidedOn: TODAY, caseNumber: '26/2' };
const sends = (changes: Partial<ReferralTold> = {}) =>
  ({ type: 'ReferDecision', decisionId: DECISION, referral: { ...TOLD, ...changes } }) as const;
const answers = (changes: Partial<ReferralAnswer> = {}, referralId = 'O1') =>
  ({ type: 'AnswerReferral', decisionId: DECISION, referralId, answer: { ...ANSWER, ...changes } }) as const;
const sent = (changes: Partial<ReferralTold> = {}, referralId = 'O1') =>
  ({ type: 'DecisionReferred', data: { decisionId: DECISION, referralId, ...TOLD, ...changes } }) as const;
const answered = (changes: Partial<ReferralAnswer> = {}) =>
  ({
    type: 'ReferralAnswered',
    data: { decisionId: DECISION, referralId: 'O1', ...ANSWER, ...changes },
  }) as const;
const open = [...aRoster(), submitted()];

describe('a matter that is sent on to a political body', () => {
  it('is recorded by those who follow decisions up, with its days and its case, once', () => {
    for (const who of [COORDINATOR, SECRETARY])
      given(...open)
        .when(sends({ caseNumber: ' 26/1 ' }), by(who))
        .then(sent());
    given(...open, sent())
      .when(sends(), by(COORDINATOR))
      .thenNothing();
    given(...open, sent())
      .when(sends({ politicalBody: 'council' }), by(COORDINATOR))
      .then(sent({ politicalBody: 'council' }, 'O2'));
    for (const who of [CHAIR, member(1), AUDITOR])
      given(...open)
        .when(sends(), by(who))
        .thenRefused('not-allowed', { ability: 'followUpDecisions' });
  });

  it.each([
    ['a day that has not come', { sentOn: TOMORROW }, 'date-in-future'],
    ['a meeting before it was sent', { meetingOn: addDays(YESTERDAY, -1) }, 'date-too-early'],
    ['no case', { caseNumber: ' ' }, 'text-missing'],
  ] as const)('is refused with %s', (_what, changes, code) => {
    given(...open)
      .when(sends(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it('is not one that was withdrawn', () => {
    given(...open, withdrawn())
      .when(sends(), by(COORDINATOR))
      .thenRefused('decision-withdrawn');
  });

  it('waits for those who follow up until it is recorded what came back, and for nobody else', () => {
    const asked = (who: string, ...events: LedgerEvent[]) =>
      waitingFor(aLedgerOf(...events).state, who, NOW).flatMap(({ asks }) =>
        asks.filter(({ kind }) => kind === 'referral'),
      );
    for (const who of [COORDINATOR, SECRETARY])
      expect(asked(who, ...open, sent())).toEqual([{ kind: 'referral', since: YESTERDAY, due: TOMORROW }]);
    expect(asked(member(1), ...open, sent())).toEqual([]);
    expect(asked(COORDINATOR, ...open, sent(), answered())).toEqual([]);
  });
});

describe('what a political body decided', () => {
  it('is recorded and can be corrected, and says the same once', () => {
    given(...open, sent())
      .when(answers(), by(SECRETARY))
      .then(answered());
    given(...open, sent(), answered())
      .when(answers(), by(COORDINATOR))
      .thenNothing();
    given(...open, sent(), answered())
      .when(answers({ referralOutcome: 'noted' }), by(COORDINATOR))
      .then(answered({ referralOutcome: 'noted' }));
    given(...open, sent())
      .when(answers({}, 'O2'), by(COORDINATOR))
      .thenRefused('unknown-step');
    given(...open, sent())
      .when(answers({ decidedOn: addDays(YESTERDAY, -1) }), by(COORDINATOR))
      .thenRefused('date-too-early');
    given(...open, sent())
      .when(answers({ decidedOn: TOMORROW }), by(COORDINATOR))
      .thenRefused('date-in-future');
    given(...open, sent())
      .when(answers(), by(member(1)))
      .thenRefused('not-allowed');
  });

  it('is never the body’s own approval, nor takes one away', () => {
    const stands = (...events: LedgerEvent[]) => {
      const decision = aLedgerOf(...events).state.decisions.get(DECISION);
      if (decision === undefined) throw new Error('It was put forward');
      const { votes, conclusions } = decision;
      return { standing: standing(decision, momentOf(NOW)), votes, conclusions };
    };
    for (const referralOutcome of ['approved', 'rejected'] as const)
      for (const before of [open, [...open, concluded('approved')]])
        expect(stands(...before, sent(), answered({ referralOutcome }))).toEqual(stands(...before));
  });

  it('is told in the minute from then on; a minute of what was never sent on is the text that it always was', () => {
    const minuteAfter = (...events: LedgerEvent[]) => {
      const { state } = aLedgerOf(...open, concluded('approved'), ...events);
      const decision = state.decisions.get(DECISION);
      return decision && minuteOf(decision, state);
    };
    expect(minuteAfter()).not.toHaveProperty('referrals');
    expect(minuteAfter(sent())?.referrals).toMatchObject([{ ...TOLD, answer: null }]);
    expect(minuteAfter(sent(), answered())?.referrals).toMatchObject([{ ...TOLD, answer: ANSWER }]);
    const ends = [minuteAfter(), minuteAfter(sent()), minuteAfter(sent(), answered())].map(
      (one) => one?.position.seq ?? 0,
    );
    // The same entry is always the same minute, so what is told in it is where it ends.
    expect(ends.map((seq) => seq - (ends[0] ?? 0))).toEqual([0, 1, 2]);
  });

  it('is shown as it was at an earlier moment', () => {
    const ledger = aLedgerOf(...open);
    ask(ledger, sends(), by(COORDINATOR), NOW);
    ask(ledger, answers({ decidedOn: TODAY }), by(COORDINATOR), inDays(1));
    const decision = ledger.state.decisions.get(DECISION);
    expect(decision?.referrals).toMatchObject([{ answer: { referralOutcome: 'approved' } }]);
    expect(decision && decisionAt(decision, NOW)?.referrals).toMatchObject([{ answer: null }]);
  });
});

describe('the four working days before a meeting', () => {
  it('are counted over weekends and public holidays', () => {
    // Easter is 28 March 2027: Maundy Thursday, Good Friday and Easter Monday are none of them.
    expect(lastDayToSend('2027-03-31')).toBe('2027-03-22');
    expect(lastDayToSend('2027-04-08')).toBe('2027-04-02');
    expect(lastDayToSend('2026-12-29')).toBe('2026-12-22');
    expect(lastDayToSend('2027-01-05')).toBe('2026-12-29');
  });

  it('leave exactly so many working days, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 9 }), (after, days) => {
        const meeting = addDays('2026-01-01', after);
        const day = workingDaysBefore(meeting, days);
        let counted = 0;
        for (let at = day; at < meeting; at = addDays(at, 1)) counted += isWorkingDay(at) ? 1 : 0;
        expect(counted).toBe(days);
        expect(days === 0 || isWorkingDay(day)).toBe(true);
      }),
    );
  });
});
