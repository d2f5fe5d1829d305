import { describe, expect, it } from '@jest/globals';
import { compileReport } from '../../../domain/status/compile-report';
import { deliveriesFor } from '../../../domain/delivery/deliveries-for';
import type { StatusWishes } from '../../../domain/delivery/status-wishes';
import { dueStatus } from '../../../domain/delivery/due-status';
import type { LedgerEvent } from '../../../domain/event';
import type { StatusPolicy } from '../../../domain/status/status-policy';
import { LONG_AGO } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR, DIRECTOR, member, recorded } from '../../support/people';
import { reportIssued, reportNoted } from '../../support/report-facts';

type History = readonly (LedgerEvent | Stamped)[];

const roster = aRoster(3);
const BODY = [CHAIR, member(1), member(2), DIRECTOR];
const report = compileReport(aLedgerOf(...roster).state, '2026-11', '2026-11-02T07:00:00.000Z');
/** November’s, issued on Monday 2 November. */
const issued = happened(reportIssued(report), '2026-11-02T07:00:00.000Z', COORDINATOR);

const policySet = (changes: Partial<StatusPolicy>): LedgerEvent => ({
  type: 'StatusPolicySet',
  data: {
    from: '2026-01-01',
    draftWorkingDays: 3,
    unreleased: 'wait',
    remindAfterDays: null,
    dueHour: null,
    nearDays: null,
    staleAfterDays: {},
    responsible: {},
    caseNumber: '26/1',
    ...changes,
  },
});
const ids = (history: History, now: string) =>
  dueStatus(aLedgerOf(...history).state, now).map((one) => one.id);
/** Nine o’clock in Denmark in winter. */
const nine = (day: string) => `${day}T08:00:00.000Z`;
const never: LedgerEvent = policySet({ unreleased: 'sendUnreviewed' });

describe('a month’s draft', () => {
  const history = [...roster, never, issued];
  const told = [`status/2026-12/draft/${COORDINATOR}`];

  it('is told to the coordinators, in person, from eight o’clock on the third working day before', () => {
    // 1 December is a Tuesday: the 30th, the 27th and the 26th are the working days before it.
    expect(ids(history, nine('2026-11-25'))).toEqual([]);
    expect(ids(history, '2026-11-26T06:59:59.000Z')).toEqual([]);
    expect(ids(history, '2026-11-26T07:00:00.000Z')).toEqual(told);
    expect(ids(history, nine('2026-11-29'))).toEqual(told);
  });

  it('is not told of once the month is issued', () => {
    const december = reportIssued({ ...report, month: '2026-12' });
    expect(ids([...history, happened(december, nine('2026-11-27'))], nine('2026-11-30'))).toEqual([]);
  });
});

describe('a status that waits for a coordinator', () => {
  const history = [...roster, policySet({}), issued];

  it('is named each day that a town hall is open, from the first one of the month, and on no other day', () => {
    const days = [
      '2026-12-01',
      '2026-12-02',
      '2026-12-05',
      '2026-12-06',
      '2026-12-23',
      '2026-12-24',
      '2026-12-25',
    ];
    expect(days.map((day) => ids(history, nine(day)))).toEqual([
      [`status/2026-12/awaited/2026-12-01/${COORDINATOR}`],
      [`status/2026-12/awaited/2026-12-02/${COORDINATOR}`],
      [],
      [],
      [`status/2026-12/awaited/2026-12-23/${COORDINATOR}`],
      [],
      [],
    ]);
  });

  it('is not named where it is sent by itself', () => {
    expect(ids([...roster, never, issued], nine('2026-12-01'))).toEqual([]);
  });
});

describe('those who have not taken a status to efterretning', () => {
  const reminded = policySet({ remindAfterDays: 5 });
  const history = [...roster, reminded, issued];
  const reminders = (more: History, day: string) => ids([...history, ...more], nine(day));
  const of = (...people: string[]) => people.map((one) => `status/2026-11/reminder/v1/${one}`);

  it('are reminded in person after the days of the local rules, and then on a working day', () => {
    // The fifth day is a Saturday.
    expect(reminders([], '2026-11-06')).toEqual([]);
    expect(reminders([], '2026-11-07')).toEqual([]);
    expect(reminders([], '2026-11-09')).toEqual(of(...BODY));
    expect(reminders([], '2026-11-13')).toEqual(of(...BODY));
  });

  it('are reminded after five days where the municipality has recorded no rules', () => {
    const without = (issuedOn: string, day: string) =>
      ids([...roster, happened(reportIssued(report), nine(issuedOn), COORDINATOR)], nine(day)).filter((id) =>
        id.includes('reminder'),
      );
    expect(without('2026-11-04', '2026-11-09')).toEqual(of(...BODY));
    expect(without('2026-11-05', '2026-11-09')).toEqual([]);
  });

  it('are no longer reminded when that has been due for a month', () => {
    expect(reminders([], '2026-12-08').filter((id) => id.includes('reminder'))).toEqual(of(...BODY));
    expect(reminders([], '2026-12-09').filter((id) => id.includes('reminder'))).toEqual([]);
  });

  it('are left alone when they have noted it, are away, came later, or the rules remind nobody', () => {
    const noted = happened(reportNoted(CHAIR), nine('2026-11-03'), CHAIR);
    const leave: LedgerEvent = {
      type: 'LeaveRecorded',
      data: { personId: member(1), from: '2026-11-01', to: '2026-11-30' },
    };
    const newcomer = recorded(member(7), 'member', '2026-11-05');
    expect(reminders([noted, leave, newcomer], '2026-11-10')).toEqual(of(member(2), DIRECTOR));
    expect(reminders([policySet({ remindAfterDays: null })], '2026-11-10')).toEqual([]);
    expect(reminders([], '2026-12-22').filter((id) => id.includes('reminder'))).toEqual([]);
  });

  it('are reminded of a correction as well, though they had noted what came before it', () => {
    const noted = BODY.map((one) => happened(reportNoted(one), nine('2026-11-03'), one));
    const corrected = happened(
      reportIssued(report, { version: 2, correction: 'Et tal var forkert' }),
      nine('2026-11-04'),
      COORDINATOR,
    );
    expect(reminders([...noted, corrected], '2026-11-10')).toEqual(
      BODY.map((one) => `status/2026-11/reminder/v2/${one}`),
    );
  });

  it('are never named in the channel', () => {
    const all = dueStatus(aLedgerOf(...history).state, nine('2026-11-10'));
    expect(all.map(({ recipient }) => recipient.kind)).toEqual(all.map(() => 'person'));
  });
});

describe('what the facts of a status make necessary', () => {
  const wanted = (personId: string): LedgerEvent => ({
    type: 'PersonalStatusChosen',
    data: { personId, wanted: true },
  });
  const asked: LedgerEvent = {
    type: 'FollowUpRequested',
    data: {
      followUpId: 'O-001',
      month: '2026-11',
      text: 'Hvornår?',
      ownerId: COORDINATOR,
      dueOn: '2026-11-20',
    },
  };
  const answered: LedgerEvent = { type: 'FollowUpAnswered', data: { followUpId: 'O-001', text: 'Nu' } };
  const lastWith = (wishes: StatusWishes, ...history: History) => {
    const { entries, state } = aLedgerOf(...roster, ...history);
    const entry = entries.at(-1);
    return entry === undefined ? [] : deliveriesFor(entry, state, wishes).map((one) => one.id);
  };
  const last = (...history: History) => lastWith(new Map(), ...history);

  it('a status goes to the channel, and to those who want it in their own chat and may note it', () => {
    expect(last(wanted(CHAIR), wanted(COORDINATOR), issued)).toEqual([
      'status/2026-11/channel',
      `status/2026-11/${CHAIR}`,
    ]);
    expect(last(issued)).toEqual(['status/2026-11/channel']);
  });

  it('a wish outside the ledger counts for itself, and holds before one that was said in the ledger', () => {
    const wishes = (...said: [string, boolean][]) => new Map(said);
    const both = ['status/2026-11/channel', `status/2026-11/${CHAIR}`];
    expect(lastWith(wishes([CHAIR, true]), issued)).toEqual(both);
    expect(lastWith(wishes([CHAIR, true], [COORDINATOR, true]), issued)).toEqual(both);
    expect(lastWith(wishes([CHAIR, true]), wanted(CHAIR), issued)).toEqual(both);
    expect(lastWith(wishes([CHAIR, false]), wanted(CHAIR), issued)).toEqual(['status/2026-11/channel']);
    expect(lastWith(wishes([DIRECTOR, false]), wanted(CHAIR), issued)).toEqual(both);
  });

  it('a correction brings the same cards up to date', () => {
    const corrected = reportIssued(report, { version: 2, correction: 'Et tal var forkert' });
    expect(last(wanted(CHAIR), issued, happened(corrected, LONG_AGO))).toEqual([
      'status/2026-11/channel',
      `status/2026-11/${CHAIR}`,
    ]);
  });

  it('a noting brings the channel’s card up to date, and the noter’s own if they have one', () => {
    expect(last(wanted(CHAIR), wanted(DIRECTOR), issued, reportNoted(CHAIR))).toEqual([
      'status/2026-11/channel',
      `status/2026-11/${CHAIR}`,
    ]);
    expect(last(wanted(CHAIR), issued, reportNoted(member(1)))).toEqual(['status/2026-11/channel']);
  });

  it('a follow-up goes to the one who is asked, and the answer to the one who asked', () => {
    const ask = happened(asked, LONG_AGO, DIRECTOR);
    expect(last(issued, ask)).toEqual(['status/2026-11/channel', `follow-up/O-001/${COORDINATOR}`]);
    expect(last(issued, ask, answered)).toEqual([
      'status/2026-11/channel',
      `follow-up/O-001/${COORDINATOR}`,
      `follow-up/O-001/answer/${DIRECTOR}`,
    ]);
  });

  it('a follow-up given to another goes to them, and the card of the one before is brought up to date', () => {
    const given: LedgerEvent = {
      type: 'FollowUpReassigned',
      data: { followUpId: 'O-001', ownerId: CHAIR, previousOwnerId: COORDINATOR },
    };
    expect(last(issued, happened(asked, LONG_AGO, DIRECTOR), given)).toEqual([
      `follow-up/O-001/${CHAIR}`,
      `follow-up/O-001/${COORDINATOR}`,
    ]);
  });
});
