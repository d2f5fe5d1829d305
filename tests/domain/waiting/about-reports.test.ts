import { describe, expect, it } from '@jest/globals';
import { compileReport } from '../../../domain/status/compile-report';
import { aboutReports } from '../../../domain/waiting/about-reports';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { abilitiesOf } from '../../../domain/access/abilities';
import type { LedgerEvent } from '../../../domain/event';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, member } from '../../support/people';
import { reportIssued, reportNoted } from '../../support/report-facts';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const report = compileReport(aLedgerOf(...ROSTER).state, '2026-11', NOW);
const issued = happened(reportIssued(report), NOW, COORDINATOR);
const state = (...more: readonly (LedgerEvent | Stamped)[]) => aLedgerOf(...ROSTER, ...more).state;

describe('a month’s status', () => {
  it('waits as a draft for the coordinators alone, until it is released', () => {
    expect(whoIsAsked(state(), 'release')).toEqual([COORDINATOR]);
    expect(whoIsAsked(state(issued), 'release')).toEqual([]);
    const reader = { personId: COORDINATOR, abilities: abilitiesOf(['coordinator']), now: NOW, on: TODAY };
    expect(aboutReports(state(), reader)[0]).toMatchObject({
      id: 'status/2026-11',
      asks: [{ kind: 'release', due: '2026-11-02' }],
    });
  });

  it('of the first month waits for the coordinators as what is never sent by itself, before the draft of the next', () => {
    // The ledger of these tests began in an earlier month; this one begins on the day itself.
    const began = { ...state(), startedAt: '2026-11-02T08:00:00.000Z' };
    const late = '2026-11-28T09:00:00.000Z';
    const reader = {
      personId: COORDINATOR,
      abilities: abilitiesOf(['coordinator']),
      now: late,
      on: '2026-11-28',
    };
    expect(aboutReports(began, reader)).toMatchObject([
      { id: 'status/2026-11', asks: [{ kind: 'releaseFirst', since: '2026-11-02', due: null }] },
    ]);
    const december = { ...reader, now: '2026-12-02T09:00:00.000Z', on: '2026-12-02' };
    expect(aboutReports(began, december)).toMatchObject([
      { id: 'status/2026-12', asks: [{ kind: 'release' }] },
      { id: 'status/missed', asks: [{ kind: 'missedMonths', months: ['2026-11'] }] },
    ]);
    expect(whoIsAsked(began, 'releaseFirst', late)).toEqual([COORDINATOR]);
  });

  it('waits to be noted by directors in and outside the body, and by nobody else', () => {
    expect(whoIsAsked(state(), 'noting')).toEqual([]);
    expect(whoIsAsked(state(issued), 'noting')).toEqual([CHAIR, member(1), member(2), DIRECTOR]);
  });

  it('waits no more from whoever has noted it, until it is corrected', () => {
    const noted = happened(reportNoted(CHAIR), inDays(1), CHAIR);
    const again = happened(
      reportIssued(report, { version: 2, correction: 'Et tal' }),
      inDays(2),
      COORDINATOR,
    );
    const others = [member(1), member(2), DIRECTOR];
    expect(whoIsAsked(state(issued, noted), 'noting', inDays(2))).toEqual(others);
    expect(whoIsAsked(state(issued, noted, again), 'noting', inDays(2))).toEqual([CHAIR, ...others]);
  });
});

describe('months that are over and were never issued', () => {
  const began = { ...state(), startedAt: '2026-08-12T08:00:00.000Z' };
  const asks = (one: typeof began, now: string) =>
    waitingFor(one, COORDINATOR, now)
      .filter(({ subject }) => subject.about === 'report' || subject.about === 'missedMonths')
      .flatMap((waits) => waits.asks);

  it('are one line for the coordinators, the newest month first, and for nobody else', () => {
    expect(whoIsAsked(began, 'missedMonths')).toEqual([COORDINATOR]);
    expect(asks(began, NOW).find(({ kind }) => kind === 'missedMonths')).toEqual({
      kind: 'missedMonths',
      months: ['2026-10', '2026-09', '2026-08'],
      since: '2026-09-01',
      due: null,
    });
  });

  it('are there as long as one of them is not issued, and not before a month is over', () => {
    const first = { ...state(), startedAt: '2026-11-02T08:00:00.000Z' };
    expect(whoIsAsked(first, 'missedMonths', '2026-11-30T12:00:00.000Z')).toEqual([]);
    expect(whoIsAsked(first, 'missedMonths', '2026-12-01T12:00:00.000Z')).toEqual([COORDINATOR]);
    const late = { ...state(issued), startedAt: '2026-11-02T08:00:00.000Z' };
    expect(whoIsAsked(late, 'missedMonths', '2026-12-01T12:00:00.000Z')).toEqual([]);
  });

  it('never complain beside another month: at most one month has a day, on any day of the year', () => {
    for (let day = 0; day < 366; day += 1) {
      const dated = asks(began, inDays(day)).filter(({ due }) => due !== null);
      const unissued = asks(began, inDays(day)).filter(({ kind }) => kind === 'missedMonths');
      expect([day, dated.length <= 1, unissued.length]).toEqual([day, true, 1]);
    }
  });
});
