import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, monthOf, type Instant, type Month } from '../../../domain/calendar/danish-time';
import { awaitedMonth, draftMonth, dueMonth, isIssuable } from '../../../domain/status/due-month';
import { MONTH_STANDINGS, isComplaint, monthsStanding } from '../../../domain/status/status-months';
import type { StatusPolicy } from '../../../domain/status/status-policy';
import { aLedgerOf, ask, by, byTheClock, happened, type TestLedger } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';

const since = (at: Instant, unreleased: StatusPolicy['unreleased'] = 'sendUnreviewed') =>
  aLedgerOf(
    ...[
      ...aRoster(2),
      {
        type: 'StatusPolicySet' as const,
        data: {
          from: '2025-01-01',
          draftWorkingDays: 3,
          unreleased,
          remindAfterDays: 5,
          responsible: {},
          dueHour: null,
          nearDays: null,
          staleAfterDays: {},
          caseNumber: '26/1',
        },
      },
    ].map((one) => happened(one, at)),
  );
const issue = (ledger: TestLedger, month: Month, at: Instant) =>
  ask(ledger, { type: 'IssueReport', month }, by(COORDINATOR), at);
const shown = ({ state }: TestLedger, at: Instant) =>
  monthsStanding(state, at).map(({ month, standing }) => [month, standing]);

describe('how the months stand in the first month of a ledger', () => {
  const began = '2026-11-20T09:00:00.000Z';

  it('on 28 November it is November that is offered first, as not sent, and December can be prepared', () => {
    const ledger = since(began);
    expect(shown(ledger, '2026-11-25T12:00:00.000Z')).toEqual([['2026-11', 'first']]);
    expect(shown(ledger, '2026-11-28T12:00:00.000Z')).toEqual([
      ['2026-11', 'first'],
      ['2026-12', 'ahead'],
    ]);
  });

  it('after 1 December November is still to be found as not sent, and can be issued late', () => {
    const ledger = since(began);
    expect(shown(ledger, '2026-12-01T06:00:00.000Z')).toEqual([
      ['2026-12', 'soon'],
      ['2026-11', 'firstOver'],
    ]);
    ask(ledger, { type: 'IssueReport', month: '2026-12' }, byTheClock, '2026-12-01T07:05:00.000Z');
    expect(shown(ledger, '2027-01-02T12:00:00.000Z').at(-1)).toEqual(['2026-11', 'firstOver']);
    expect(issue(ledger, '2026-11', '2027-01-02T12:00:00.000Z').ok).toBe(true);
    expect(ledger.state.reports.get('2026-11')?.isLate).toBe(true);
    expect(shown(ledger, '2027-01-02T12:00:00.000Z').map(([month]) => month)).not.toContain('2026-11');
  });

  it('once November is issued December alone waits', () => {
    const ledger = since(began);
    issue(ledger, '2026-11', '2026-11-28T12:00:00.000Z');
    expect(shown(ledger, '2026-11-28T13:00:00.000Z')).toEqual([
      ['2026-11', 'issued'],
      ['2026-12', 'ahead'],
    ]);
  });

  it('December released before it has begun leaves November to be complained of alone', () => {
    const ledger = since(began);
    issue(ledger, '2026-12', '2026-11-28T12:00:00.000Z');
    expect(shown(ledger, '2026-11-28T13:00:00.000Z')).toEqual([['2026-11', 'first']]);
    expect(shown(ledger, '2026-12-01T13:00:00.000Z')).toEqual([
      ['2026-12', 'issued'],
      ['2026-11', 'firstOver'],
    ]);
  });

  it('a ledger with nothing in it has its current month only', () => {
    expect(shown(aLedgerOf(), '2026-11-28T12:00:00.000Z').slice(0, 1)).toEqual([['2026-11', 'first']]);
  });
});

describe('a month to complain of', () => {
  it('is the current one, where it is not issued and could be, or never goes out by itself', () => {
    expect(MONTH_STANDINGS.filter(isComplaint)).toEqual(['first', 'awaited']);
  });

  it('can be issued from its first day, also where its draft comes on its first working day', () => {
    const ledger = since('2026-09-15T08:00:00.000Z');
    const [policy] = ledger.state.statusPolicies;
    const state = { ...ledger.state, statusPolicies: [{ ...policy!, draftWorkingDays: 0 }] };
    // The first of November is a Sunday.
    const sunday = '2026-11-01T12:00:00.000Z';
    expect(['2026-10', '2026-11', '2026-12'].map((month) => isIssuable(state, month, sunday))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['2026-08', '2026-09'].map((month) => isIssuable(state, month, sunday))).toEqual([false, true]);
  });
});

/** What a coordinator does on a day; whatever is not done, the clock does if the rules say so. */
const HABITS: Readonly<Record<string, (ledger: TestLedger, at: Instant) => void>> = {
  'nobody issues anything': () => undefined,
  'the clock alone issues': () => undefined,
  'a coordinator releases the draft on its day': (ledger, at) => {
    const month = draftMonth(ledger.state, at);
    if (month !== undefined) issue(ledger, month, at);
  },
  'a coordinator issues each month late, on the tenth of the next': (ledger, at) => {
    if (at.slice(8, 10) === '10') issue(ledger, monthOf(addMonths(at.slice(0, 10), -1)), at);
  },
};
const FORGETFUL = [
  'nobody issues anything',
  'a coordinator issues each month late, on the tenth of the next',
];
const SEEN: Readonly<Record<string, string[]>> = {
  'nobody issues anything': ['ahead', 'awaited', 'first', 'firstOver', 'over', 'soon'],
  'the clock alone issues': ['ahead', 'first', 'firstOver', 'issued', 'soon'],
  // Released before its month begins, none is ever awaited; but nobody releases the first one for them.
  'a coordinator releases the draft on its day': ['ahead', 'first', 'firstOver', 'issued'],
  'a coordinator issues each month late, on the tenth of the next': [
    'ahead',
    'awaited',
    'first',
    'firstOver',
    'over',
    'soon',
  ],
};

describe('on every day of three years, after eight o’clock and after midnight', () => {
  it.each(Object.entries(HABITS))(
    '%s: one month is spoken of first, never two complain, and nothing that can be issued is hidden',
    (name, habit) => {
      const ledger = since('2026-01-15T08:00:00.000Z', FORGETFUL.includes(name) ? 'wait' : 'sendUnreviewed');
      const seen = new Set<string>();
      for (let day = '2026-01-15'; day < '2029-01-15'; day = addDays(day, 1))
        for (const at of [`${day}T07:30:00.000Z`, `${day}T23:30:00.000Z`]) {
          const due = dueMonth(ledger.state, at);
          if (due !== undefined) ask(ledger, { type: 'IssueReport', month: due }, byTheClock, at);
          const { state } = ledger;
          const months = monthsStanding(state, at);
          const current = onTheWall(at);
          const open = months.filter((month) => month.standing !== 'issued').map((month) => month.month);
          const around = [2, 1, 0, -1, -2].map((more) => monthOf(addMonths(`${current}-01`, more)));
          const drafted = draftMonth(state, at) ?? open[0];
          // One comparison an instant: thousands of them take long.
          expect({
            first: months[0]?.month,
            isEachOnce: new Set(open).size === open.length,
            complaining: months.filter((month) => isComplaint(month.standing)).map((month) => month.month),
            issuable: open.filter((one) => around.includes(one)),
            // The messages in Teams speak of the same months.
            awaited: awaitedMonth(state, at),
            isDraftListed: drafted === undefined || open.includes(drafted),
          }).toEqual({
            first: current,
            isEachOnce: true,
            isDraftListed: true,
            complaining: isComplaint(months[0]?.standing ?? 'issued') ? [current] : [],
            issuable: inOrder(
              around.filter((one) => !state.reports.has(one) && isIssuable(state, one, at)),
              current,
            ),
            awaited: months[0]?.standing === 'awaited' ? current : undefined,
          });
          for (const { standing } of months) seen.add(standing);
          habit(ledger, at);
        }
      expect([...seen].sort()).toEqual(SEEN[name]);
    },
  );
});

/** The current month, the next, and those before, the newest first. */
const inOrder = (months: readonly Month[], current: Month): Month[] => [
  ...months.filter((one) => one === current),
  ...months.filter((one) => one > current),
  ...months.filter((one) => one < current).sort((a, b) => b.localeCompare(a)),
];

const wallClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
/** The month on a Danish wall, by the runtime's own time zones and not by ours. */
const onTheWall = (at: Instant): Month => wallClock.format(new Date(at)).slice(0, 7);
