import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import type { Instant } from '../../../domain/calendar/danish-time';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import type { Oversight } from '../../../domain/oversight';
import { daysWork } from '../../../domain/waiting/days-work';
import { completionReported, concluded, courseAdded, submitted } from '../../support/builders';
import { EVERY_ROLE } from '../../support/every-role';
import { indicatorRecorded } from '../../support/indicator-facts';
import { inDays, NOW } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { COORDINATOR, DEPUTY, mandated, member, SECRETARY } from '../../support/people';
import { ROSTER } from '../../support/waiting-list';

const state = (...more: readonly (LedgerEvent | Stamped)[]) => aLedgerOf(...ROSTER, ...more).state;
const workOf = (one: Oversight, personId: PersonId = COORDINATOR, now: Instant = NOW) => {
  const on = danishDate(now);
  return daysWork(one, { personId, abilities: abilitiesOf(rolesOn(one.access, personId, on)), now, on });
};

const decided = happened(concluded('approved'), NOW);
const reported = happened(completionReported({ personId: member(1) }, 1), inDays(-2), member(1));
const figures = indicatorRecorded('incidents', { asOf: '2026-10-01' });
const mandate = mandated(DEPUTY, member(2), { mandateId: 'F-002', to: '2026-11-20' });

describe('the day’s work', () => {
  const full = () => state(submitted(), decided, courseAdded(), reported, figures, mandate);

  it('is the coordinator’s, with the part of the secretary who journalises, and nobody else’s', () => {
    const who = EVERY_ROLE.filter((one) => workOf(full(), one) !== undefined);
    expect(who).toEqual([COORDINATOR, SECRETARY]);
    expect(workOf(full(), SECRETARY)).toEqual({
      draft: null,
      missed: [],
      journal: { count: 1, late: 0, by: '2026-11-07' },
      verification: null,
      stale: [],
      endings: [],
    });
  });

  it('has what is to be journalised from the day it was decided, and says how much is late', () => {
    const one = state(submitted(), decided);
    expect(workOf(one)?.journal).toEqual({ count: 1, late: 0, by: '2026-11-07' });
    expect(workOf(one, COORDINATOR, inDays(6))?.journal).toEqual({ count: 1, late: 1, by: '2026-11-07' });
    const journaled: LedgerEvent = {
      type: 'DecisionJournaled',
      data: { decisionId: 'D-2026-001', caseNumber: '26/000815', documentNumber: null },
    };
    expect(workOf(state(submitted(), decided, journaled))?.journal).toBeNull();
  });

  it('has the courses that others have reported', () => {
    expect(workOf(full())?.verification).toEqual({ count: 1, since: '2026-10-31' });
  });

  it('has the figures that say nothing of today, or soon will not, with the day', () => {
    const stale = (now: Instant) => workOf(state(figures), COORDINATOR, now)?.stale;
    expect(stale('2026-10-16T09:00:00.000Z')).toEqual([]);
    const incidents = [{ topic: 'incidents', asOf: '2026-10-01', from: '2026-11-16' }];
    expect(stale('2026-10-17T09:00:00.000Z')).toEqual(incidents);
    expect(stale('2026-12-24T09:00:00.000Z')).toEqual(incidents);
    expect(workOf(state())?.stale).toEqual([]);
  });

  it('has the rights whose last day is near', () => {
    expect(workOf(full())?.endings).toMatchObject([{ right: 'mandate', rightId: 'F-002', to: '2026-11-20' }]);
    const far = mandated(DEPUTY, member(2), { mandateId: 'F-002', to: '2026-12-20' });
    expect(workOf(state(far))?.endings).toEqual([]);
  });

  describe('has one month at a time', () => {
    // Two months were missed before this one.
    const began = { ...state(), startedAt: '2026-08-12T08:00:00.000Z' };
    const on = (now: Instant) => workOf(began, COORDINATOR, now);

    it('the current one as long as it should be out, and no word of the two that were missed', () => {
      expect(on('2026-10-05T09:00:00.000Z')).toMatchObject({
        draft: { month: '2026-10', standing: 'awaited' },
        missed: [],
      });
    });

    it('the missed ones together, without complaint, when nothing else should be out', () => {
      expect(on('2026-10-01T05:00:00.000Z')).toMatchObject({
        draft: { month: '2026-10', standing: 'soon', dueOn: '2026-10-01' },
        missed: ['2026-09', '2026-08'],
      });
    });
  });
});
