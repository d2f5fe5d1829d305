import { describe, expect, it } from '@jest/globals';
import { dueEndings } from '../../../domain/delivery/due-endings';
import type { LedgerEvent } from '../../../domain/event';
import { aLedgerOf } from '../../support/ledger';
import {
  acting,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  aRoster,
  delegated,
  mandated,
  member,
} from '../../support/people';

/** Friday 1 January 2027 is a holiday; its thirtieth day before is Wednesday 2 December. */
const to = '2027-01-01';
const nine = (day: string) => `${day}T08:00:00.000Z`;
const ids = (day: string, ...more: readonly LedgerEvent[]) =>
  dueEndings(aLedgerOf(...aRoster(3), ...more).state, nine(day)).map((one) => one.id);
const told = (right: string, ...who: readonly string[]) => who.map((one) => `${right}/ends/${to}/${one}`);
const mandate = mandated(DEPUTY, member(1), { to });
const delegation = delegated(DELEGATE, { to });

describe('the end of a mandate', () => {
  const TOLD = told('mandate/F-001', member(1), DEPUTY, CHAIR, COORDINATOR);

  it('is told thirty days before to the member, the deputy, the chair and the coordinators', () => {
    expect(ids('2026-12-01', mandate)).toEqual([]);
    expect(ids('2026-12-02', mandate)).toEqual(TOLD);
    expect(ids('2026-12-30', mandate)).toEqual(TOLD);
  });

  it('is told as long before as the municipality has set, from the day on which that holds', () => {
    const policy: LedgerEvent = {
      type: 'StatusPolicySet',
      data: {
        from: '2026-11-16',
        draftWorkingDays: 3,
        unreleased: 'wait',
        remindAfterDays: null,
        dueHour: null,
        nearDays: 60,
        staleAfterDays: {},
        responsible: {},
        caseNumber: '26/1',
      },
    };
    expect(ids('2026-11-13', mandate, policy)).toEqual([]);
    expect(ids('2026-11-16', mandate, policy)).toEqual(TOLD);
    expect(ids('2026-11-16', mandate)).toEqual([]);
  });

  it('is told in working time, and not when it is over', () => {
    expect(ids('2026-12-05', mandate)).toEqual([]);
    expect(ids('2027-01-04', mandate)).toEqual([]);
  });

  it('is not told when the next one follows it', () => {
    const next = { mandateId: 'F-002', from: '2027-01-02', to: '2027-12-31' };
    expect(ids('2026-12-02', mandate, mandated(DEPUTY, member(1), next))).toEqual([]);
    expect(ids('2026-12-02', mandate, mandated(DEPUTY, member(2), next))).toEqual(TOLD);
  });

  it('is told although somebody was to follow, where nobody has confirmed that or it was turned down', () => {
    const next = { mandateId: 'F-002', from: '2027-01-02', to: '2027-12-31' };
    for (const confirmation of ['awaited', 'declined'] as const)
      expect(ids('2026-12-02', mandate, mandated(DEPUTY, member(1), { ...next, confirmation }))).toEqual(
        TOLD,
      );
  });

  it('is not told of a mandate that never counted', () => {
    for (const confirmation of ['awaited', 'declined'] as const)
      expect(ids('2026-12-02', mandated(DEPUTY, member(1), { to, confirmation }))).toEqual([]);
  });

  it('is told anew when it is brought forward', () => {
    const sooner: LedgerEvent = { type: 'MandateEnded', data: { mandateId: 'F-001', to: '2026-12-20' } };
    expect(ids('2026-12-02', mandate, sooner)[0]).toBe(`mandate/F-001/ends/2026-12-20/${member(1)}`);
  });

  it('is told the chair once who is also the member', () => {
    expect(ids('2026-12-02', mandated(DEPUTY, CHAIR, { to }))).toEqual(
      told('mandate/F-001', CHAIR, DEPUTY, COORDINATOR),
    );
  });
});

describe('the end of a delegation', () => {
  it('is told thirty days before to the delegate, the chair and the coordinators, and never in the channel', () => {
    expect(ids('2026-12-01', delegation)).toEqual([]);
    expect(ids('2026-12-02', delegation)).toEqual(told('delegation/G-001', DELEGATE, CHAIR, COORDINATOR));
  });
});

describe('the end of an acting chair’s period', () => {
  const period = acting(member(1), { to });

  it('is told thirty days before to the one who acts, to the chair who gets the office back, and to the coordinators', () => {
    expect(ids('2026-12-01', period)).toEqual([]);
    expect(ids('2026-12-02', period)).toEqual(told('actingChair/S-001', member(1), CHAIR, COORDINATOR));
  });

  it('is not told when somebody acts from the next day on, and is when the office is left empty for a day', () => {
    const next = (from: string) => acting(member(2), { actingId: 'S-002', from, to: '2027-12-31' });
    expect(ids('2026-12-02', period, next('2027-01-02'))).toEqual([]);
    expect(ids('2026-12-02', period, next('2027-01-03'))).toEqual(
      told('actingChair/S-001', member(1), CHAIR, COORDINATOR),
    );
  });
});

describe('a delegation that another follows', () => {
  const next = (delegateId: string) =>
    delegated(delegateId, { delegationId: 'G-002', from: '2027-01-02', to: '2028-01-01' });

  it('is not told of, and one that another’s follows is', () => {
    expect(ids('2026-12-02', delegation, next(DELEGATE))).toEqual([]);
    expect(ids('2026-12-02', delegation, next(member(1)))).toEqual(
      told('delegation/G-001', DELEGATE, CHAIR, COORDINATOR),
    );
  });
});
