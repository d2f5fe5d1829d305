import { describe, expect, it } from '@jest/globals';
import { abilitiesOf } from '../../../domain/access/abilities';
import { rolesOn } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import type { LedgerEvent } from '../../../domain/event';
import { ownDates } from '../../../domain/waiting/own-dates';
import {
  aDecisionContent,
  completionLogged,
  concluded,
  courseAdded,
  DECISION,
  revoked,
  submitted,
} from '../../support/builders';
import { EVERY_ROLE } from '../../support/every-role';
import { measureRegistered, measureRetired, underWay } from '../../support/measure-facts';
import { NOW, TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  acting,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  mandated,
  member,
  SECRETARY,
} from '../../support/people';
import { trainingPolicySet } from '../../support/training-facts';
import { ROSTER } from '../../support/waiting-list';
import { UNSAID } from '../../support/meeting-facts';

const datesOf = (personId: PersonId, ...more: readonly LedgerEvent[]) => {
  const { state } = aLedgerOf(...ROSTER, ...more);
  const abilities = abilitiesOf(rolesOn(state.access, personId, TODAY));
  return ownDates(state, { personId, abilities, now: NOW, on: TODAY });
};
/** Everybody who has a date of a sort. */
const whoHas = (kind: string, ...more: readonly LedgerEvent[]) =>
  EVERY_ROLE.filter((one) => datesOf(one, ...more).some((date) => date.kind === kind));

const meeting = (on: string, meetingId = 'M-2026-001'): LedgerEvent => ({
  type: 'MeetingPlanned',
  data: { ...UNSAID, meetingId, on, items: [DECISION] },
});
const content = aDecisionContent({
  revisitOn: '2027-03-01',
  ownerId: 'p-director',
  recommenderId: COORDINATOR,
});
const approved = [
  submitted(content),
  concluded('approved', { approve: 3 }, { content, decisionId: DECISION }),
];

describe('a person’s own dates', () => {
  it('have the days of the measures that they answer for, as long as they are ahead', () => {
    const measure = measureRegistered({ ...underWay('2026-12-01'), nextReviewOn: TODAY });
    expect(whoHas('measure', measure)).toEqual([member(1)]);
    const ofMeasures = datesOf(member(1), measure).filter(({ kind }) => kind === 'measure');
    expect(ofMeasures).toEqual([
      { kind: 'measure', measureId: 'FO-001', matter: 'review', on: TODAY },
      { kind: 'measure', measureId: 'FO-001', matter: 'carriedOut', on: '2026-12-01' },
    ]);
    expect(whoHas('measure', measureRegistered({ nextReviewOn: YESTERDAY }))).toEqual([]);
    expect(whoHas('measure', measure, measureRetired())).toEqual([]);
  });

  it('have the meetings to come of those who sit in them or keep them', () => {
    const who = whoHas('meeting', submitted(), meeting('2026-11-20'));
    expect(who).toEqual([CHAIR, member(1), member(2), DEPUTY, COORDINATOR, SECRETARY]);
    expect(datesOf(CHAIR, submitted(), meeting('2026-11-20'))).toContainEqual({
      kind: 'meeting',
      meetingId: 'M-2026-001',
      on: '2026-11-20',
      time: null,
    });
  });

  it('have the meetings of one day in the order in which they are held, with their hours', () => {
    const at = (meetingId: string, time: string): LedgerEvent => ({
      type: 'MeetingPlanned',
      data: { ...UNSAID, time, meetingId, on: '2026-11-20', items: [DECISION] },
    });
    const dates = datesOf(CHAIR, submitted(), at('M-2026-001', '14:00'), at('M-2026-002', '09:05'));
    expect(dates.flatMap((date) => (date.kind === 'meeting' ? [[date.meetingId, date.time]] : []))).toEqual([
      ['M-2026-002', '09:05'],
      ['M-2026-001', '14:00'],
    ]);
  });

  it('have no meeting that is over', () => {
    expect(whoHas('meeting', submitted(), meeting('2026-11-01'))).toEqual([]);
    expect(whoHas('meeting', submitted(), meeting(TODAY))).toContain(CHAIR);
  });

  it('have the day on which an approval is to be taken up again, for the body and whoever put it forward', () => {
    // Whoever answers for it sees it nowhere here without a role that reads cases.
    expect(whoHas('revisit', ...approved)).toEqual([CHAIR, member(1), member(2), COORDINATOR]);
    expect(datesOf(CHAIR, ...approved)).toContainEqual({
      kind: 'revisit',
      decisionId: DECISION,
      on: '2027-03-01',
    });
  });

  it('have no such day of what is still open or holds no more', () => {
    expect(whoHas('revisit', submitted(content))).toEqual([]);
    expect(whoHas('revisit', ...approved, revoked())).toEqual([]);
  });

  it('have the last day of one’s course, unless it is so near that it waits', () => {
    const course = [courseAdded(), completionLogged({ personId: CHAIR, completedOn: '2026-05-01' })];
    const withInterval = (months: number) => [...course, trainingPolicySet({ intervalMonths: months })];
    expect(datesOf(CHAIR, ...withInterval(12))).toContainEqual({ kind: 'course', on: '2027-05-01' });
    expect(whoHas('course', ...withInterval(12))).toEqual([CHAIR]);
    expect(whoHas('course', ...withInterval(7))).toEqual([]);
    expect(whoHas('course', ...course)).toEqual([]);
  });

  it('have the end of one’s own rights, and of those that others have for one', () => {
    expect(whoHas('mandate')).toEqual([member(1), DEPUTY]);
    expect(whoHas('delegation')).toEqual([DELEGATE]);
    expect(whoHas('actingChair', acting(member(2), { from: '2026-11-01', to: '2026-12-31' }))).toEqual([
      CHAIR,
      member(2),
    ]);
  });

  it('come the earliest first', () => {
    const all = datesOf(
      member(1),
      ...approved,
      meeting('2026-12-20', 'M-2026-002'),
      meeting('2026-11-20'),
      mandated(DEPUTY, member(1), { mandateId: 'F-002', from: '2026-08-01', to: '2026-12-01' }),
    ).map(({ on }) => on);
    expect(all).toEqual(all.toSorted());
    expect(all.length).toBeGreaterThan(3);
  });
});
