import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { aboutOwnTraining } from '../../../domain/waiting/about-own-training';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { abilitiesOf } from '../../../domain/access/abilities';
import { completionLogged, completionReported, courseAdded } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { CHAIR, member, recorded } from '../../support/people';
import { away, trainingPolicySet } from '../../support/training-facts';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

/** Everybody in the body but the first member has a course from long ago that holds for good. */
const state = (...more: readonly LedgerEvent[]) =>
  aLedgerOf(
    ...ROSTER,
    courseAdded(),
    completionLogged({ personId: CHAIR, completedOn: '2026-05-01' }, 1),
    completionLogged({ personId: member(2), completedOn: '2026-05-01' }, 2),
    ...more,
  ).state;
const dueOf = (policy: Parameters<typeof trainingPolicySet>[0], who = member(2)) =>
  waitingFor(state(trainingPolicySet(policy)), who, NOW)
    .flatMap(({ asks }) => asks)
    .find(({ kind }) => kind === 'ownCourse')?.due;

describe('a course of one’s own', () => {
  it('waits for the member of the body who has none, and for nobody else', () => {
    expect(whoIsAsked(state(), 'ownCourse')).toEqual([member(1)]);
    const [own] = waitingFor(state(), member(1), NOW);
    expect(own).toMatchObject({ id: 'own-training', subject: { about: 'ownTraining' }, due: null });
  });

  it('has the day until which the last one counts, when that is near or over', () => {
    expect(dueOf({ intervalMonths: 6 })).toBe('2026-11-01');
    expect(dueOf({ intervalMonths: 7 })).toBe('2026-12-01');
    expect(dueOf({ intervalMonths: 8 })).toBeUndefined();
  });

  it('has the day by which a new member takes their first', () => {
    const fresh = [recorded('p-new', 'member', '2026-10-20'), trainingPolicySet({ onboardingDays: 60 })];
    expect(waitingFor(state(...fresh), 'p-new', NOW)).toMatchObject([
      { asks: [{ kind: 'ownCourse', since: '2026-10-20', due: '2026-12-19' }] },
    ]);
  });

  it('waits for the coordinator and no longer for the member once it is reported', () => {
    const reported = completionReported({ personId: member(1), completedOn: '2026-10-30' }, 3);
    expect(whoIsAsked(state(reported), 'ownCourse')).toEqual([]);
  });

  it('does not wait for whoever is away, nor while nothing is registered of anybody', () => {
    expect(whoIsAsked(state(away(member(1), '2026-10-01', '2026-12-01')), 'ownCourse')).toEqual([]);
    const reader = { personId: member(1), abilities: abilitiesOf(['member']), now: NOW, on: TODAY };
    expect(aboutOwnTraining(aLedgerOf(...ROSTER).state, reader)).toEqual([]);
  });
});
