import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../domain/decision/policy';
import { dueSteps } from '../../../domain/delivery/due-steps';
import { isWorkTime } from '../../../domain/delivery/work-time';
import type { LedgerEvent } from '../../../domain/event';
import {
  DECISION,
  aCondition,
  aDecisionContent,
  actionDelayed,
  actionDone,
  anAction,
  concluded,
  conditionFulfilled,
  revised,
  revoked,
  submitted,
  voted,
} from '../../support/builders';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { CHAIR, COORDINATOR, DIRECTOR, aRoster, ended, member } from '../../support/people';

type History = readonly (LedgerEvent | Stamped)[];

/** A condition for a director outside the body by Tuesday 1 December, and a step for a member by Saturday the 19th. */
const content = aDecisionContent({
  conditions: [aCondition({ ownerId: DIRECTOR })],
  actions: [anAction({ ownerId: member(1), dueOn: '2026-12-19' })],
});
const approved: History = [
  ...aRoster(3),
  happened(submitted(content), NOW),
  happened(concluded('approved', {}, { content }), NOW),
];
const nine = (day: string) => `${day}T08:00:00.000Z`;
const ids = (now: string, ...more: History) =>
  dueSteps(aLedgerOf(...approved, ...more).state, now).map((one) => one.id);
const reminder = (step: string, dueOn: string, days: number, who: string) =>
  `decision/${DECISION}/due/${step}/${dueOn}/d${String(days)}/${who}`;
const condition = (days: number, who = DIRECTOR) => reminder('V1', '2026-12-01', days, who);
const step = (days: number, who = member(1)) => reminder('H1', '2026-12-19', days, who);

describe('whoever owns a condition or a step', () => {
  it('is reminded on the policy’s days before its day and on the day, each once, in the body or not', () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'];
    expect(days.map((day) => ids(nine(day)))).toEqual([
      [],
      [condition(7)],
      [condition(7)],
      // The third day before is a Saturday in November's last week: the reminder comes on the Friday.
      [condition(3)],
      [condition(3)],
      [condition(0)],
    ]);
  });

  it('is told before the weekend of what is due in it', () => {
    const met = [conditionFulfilled()];
    expect(ids(nine('2026-12-17'), ...met)).toEqual([step(3)]);
    expect(ids(nine('2026-12-18'), ...met)).toEqual([step(0)]);
    expect(ids(nine('2026-12-19'), ...met)).toEqual([]);
  });

  it('is not reminded once it is met, or the approval was taken back', () => {
    expect(ids(nine('2026-12-01'), conditionFulfilled())).toEqual([]);
    expect(ids(nine('2026-12-01'), revoked())).toEqual([]);
    expect(ids(nine('2026-12-18'), conditionFulfilled(), actionDone())).toEqual([]);
  });

  it('is reminded of the new day when a step is delayed', () => {
    const delayed = [conditionFulfilled(), happened(actionDelayed(), inDays(3))];
    expect(ids(nine('2026-12-18'), ...delayed)).toEqual([]);
    expect(ids(nine('2027-02-01'), ...delayed)).toEqual([reminder('H1', '2027-02-01', 0, member(1))]);
  });

  it('who has left is not reminded: the coordinators are', () => {
    expect(ids(nine('2026-12-01'), ended(DIRECTOR, 'director', '2026-11-15'))).toEqual([
      condition(0, COORDINATOR),
    ]);
  });

  it('is reminded on the days that the policy names', () => {
    const policy = { ...DEFAULT_POLICY, reminderDays: [14] };
    const set: LedgerEvent = { type: 'DecisionPolicySet', data: { version: 1, policy } };
    expect(ids(nine('2026-11-17'), set)).toEqual([condition(14)]);
  });

  it('is written to in working time only, and never in the channel', () => {
    expect(ids('2026-12-01T06:59:00.000Z')).toEqual([]);
    expect(ids('2026-12-01T07:00:00.000Z')).toEqual([condition(0)]);
    expect(isWorkTime({ statusPolicies: [] }, '2026-12-24T10:00:00.000Z')).toBe(false);
    for (let day = 0; day < 60; day += 1) expect(ids(inDays(day)).join()).not.toContain('channel');
  });
});

describe('whoever prepares an item that was postponed', () => {
  it('is told when its day has come, once a version', () => {
    const until = '2026-11-20';
    const postponed = (version: number): History => [
      ...[CHAIR, member(1)].map((who) =>
        happened(voted(who, { content, version, choice: 'postpone', until }), inDays(version)),
      ),
      happened(concluded('postponed', { postpone: 2 }, { content, version }), inDays(version)),
    ];
    const told = (...more: History) =>
      dueSteps(
        aLedgerOf(...aRoster(3), happened(submitted(content), NOW), ...more).state,
        nine('2026-11-20'),
      );
    expect(told(...postponed(1)).map(({ id }) => id)).toEqual([expect.stringContaining('/v1/')]);
    const second = [...postponed(1), happened(revised(content), inDays(1)), ...postponed(2)];
    expect(told(...second).map(({ id }) => id)).toEqual([expect.stringContaining('/v2/')]);
  });
});
