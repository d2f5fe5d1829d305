import { describe, expect, it } from '@jest/globals';
import { standing, momentOf } from '../../../domain/decision/standing';
import type { LedgerEvent } from '../../../domain/event';
import { decisionAt } from '../../../domain/decision/decision-at';
import { summaryAt } from '../../../functions/views/decision-summary';
import { detailAt } from '../../../functions/views/decision-view';
import type { ShowPerson } from '../../../functions/views/person-view';
import {
  aCondition,
  aDecisionContent,
  concluded,
  conditionFulfilled,
  conflictDeclared,
  conflictSettled,
  DECISION,
  EVERY_KIND,
  revised,
  revoked,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { aRoster, AUDITOR, CHAIR, COORDINATOR, ended, member } from '../../support/people';

/** Things that happened one day after the other, from `TODAY` on; the roster is older. */
const dayByDay = (...events: readonly LedgerEvent[]): Stamped[] =>
  events.map((event, day) => happened(event, inDays(day), COORDINATOR));

const named = (personId: string) => ({ personId, name: `Navn ${personId}`, title: null });
/** A directory from which everybody was erased. */
const erased = (personId: string) => ({ personId, name: null, title: null });

function seenOn(
  day: number,
  history: readonly (LedgerEvent | Stamped)[],
  show: ShowPerson = named,
  isPast = false,
) {
  const { state } = aLedgerOf(...aRoster(5), ...history);
  const decision = state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Expected the decision');
  const look = { personId: CHAIR, moment: momentOf(inDays(day)), isPast, changed: new Set<string>() };
  const detail = detailAt(state, decision, { ...look, show, today: look.moment.on });
  return { state, decision, detail, summary: summaryAt(state, decision, look) };
}

const THREE = [voted(CHAIR), voted(member(1)), voted(member(2))];
const APPROVED = [submitted(), ...THREE, concluded('approved', { approve: 3 })];
/** The days on which the item was put forward and settled. */
const SETTLED_ON = APPROVED.length - 1;

describe('A decision as it was', () => {
  it.each([
    ['before it was put forward', -1, undefined],
    ['when it was put forward', 0, 'awaitingApproval'],
    ['after two answers', 2, 'awaitingApproval'],
    ['when it was settled', SETTLED_ON, 'inForce'],
    ['when it had been taken back', SETTLED_ON + 1, 'revoked'],
  ])('%s', (_when, day, expected) => {
    const { decision, summary } = seenOn(day, dayByDay(...APPROVED, revoked()));
    expect(summary?.standing).toBe(expected);
    expect(decisionAt(decision, inDays(day))?.votes.length).toBe(
      expected === undefined ? undefined : Math.min(Math.max(day, 0), 3),
    );
  });

  it('at the newest fact is the decision itself, whatever has happened to it', () => {
    for (const history of [
      APPROVED,
      [...APPROVED, revoked()],
      [submitted(), withdrawn()],
      [submitted(), conflictDeclared(CHAIR), conflictSettled(CHAIR)],
      [submitted(), ...THREE, concluded('returned'), revised(aDecisionContent({ title: 'Ny' }))],
    ]) {
      const { decision } = seenOn(0, dayByDay(...history));
      expect(decisionAt(decision, inDays(100))).toEqual(decision);
    }
  });

  it('holds by the same rule as the decision has at that moment, on every day', () => {
    const content = aDecisionContent({
      conditions: [aCondition({ dueOn: '2026-11-20' })],
      revisitOn: '2026-12-24',
    });
    const history = dayByDay(
      submitted(content),
      voted(CHAIR, { content }),
      voted(member(1), { content }),
      voted(member(2), { content }),
      concluded('approved', {}, { content }),
      conditionFulfilled(),
      revoked(),
    );
    const { decision } = seenOn(0, history);
    for (let day = -1; day < 70; day += 1) {
      const moment = momentOf(inDays(day));
      const then = decisionAt(decision, moment.at);
      expect(then === undefined ? undefined : standing(then, moment)).toBe(standing(decision, moment));
    }
  });

  it('was a returned item before its new version, and waits again after it', () => {
    const history = dayByDay(
      submitted(),
      ...THREE,
      concluded('returned'),
      revised(aDecisionContent({ title: 'Ny titel' })),
    );
    expect(seenOn(4, history).detail).toMatchObject({
      version: 1,
      state: 'concluded',
      outcome: 'returned',
      title: 'Nedbrud hos driftsleverandøren',
      versions: [{ version: 1 }],
    });
    const { detail } = seenOn(5, history);
    expect(detail).toMatchObject({ version: 2, state: 'awaitingApproval', title: 'Ny titel' });
    expect(detail?.votes.map((vote) => vote.counts)).toEqual([false, false, false]);
    expect(detail?.unanswered.filter((one) => one.isStale)).toHaveLength(3);
    expect(detail?.versions[1]).toMatchObject({
      note: 'Fristen er rykket',
      differences: [{ path: 'title', before: 'Nedbrud hos driftsleverandøren', after: 'Ny titel' }],
    });
  });

  it('had a conflict that was declared but not settled', () => {
    const history = dayByDay(submitted(), conflictDeclared(member(1)), conflictSettled(member(1)));
    expect(seenOn(0, history).detail?.conflicts).toEqual([]);
    expect(seenOn(1, history).detail?.conflicts).toMatchObject([{ settled: null }]);
    expect(seenOn(2, history).detail?.conflicts).toMatchObject([{ settled: { finding: 'conflicted' } }]);
  });

  it('lets nobody do anything, however much they may do today', () => {
    expect(seenOn(0, dayByDay(submitted())).detail?.mine.seats).toHaveLength(1);
    const { detail, summary } = seenOn(0, dayByDay(submitted()), named, true);
    expect(detail?.mine).toMatchObject({
      seats: [],
      declareConflict: false,
      withdraw: false,
      warnUntrained: false,
    });
    expect(summary?.mine).toEqual({ vote: false, hasVoted: false });
  });
});

describe('What is shown of a decision', () => {
  it.each([
    ['waits to be journalised on the last day of local policy', 5, 'awaiting'],
    ['is late the day after', 6, 'late'],
  ])('it %s', (_what, days, expected) => {
    expect(seenOn(SETTLED_ON + days, dayByDay(...APPROVED)).summary?.journal).toBe(expected);
  });

  it('it is journalised under the number that the case system gave, whatever it was put forward with', () => {
    const data = { decisionId: DECISION, caseNumber: '26/999', documentNumber: null };
    const history = dayByDay(...APPROVED, { type: 'DecisionJournaled', data });
    expect(seenOn(40, history).summary).toMatchObject({ journal: 'journaled', caseNumber: '26/999' });
    expect(seenOn(SETTLED_ON, history).summary).toMatchObject({
      journal: 'awaiting',
      caseNumber: '26/014823',
    });
    expect(seenOn(1, dayByDay(submitted())).summary?.journal).toBe('notYet');
  });

  it('the age of a deficiency is counted in days, and stops when it is decided', () => {
    const content = EVERY_KIND.correctiveApproval;
    expect(seenOn(3, dayByDay(submitted(content))).summary?.ageDays).toBe(10);
    const settled = dayByDay(submitted(content), concluded('approved', {}, { content }));
    expect(seenOn(30, settled).summary?.ageDays).toBe(8);
    expect(seenOn(3, dayByDay(submitted())).summary?.ageDays).toBeNull();
  });

  it('the answer of a member who left before the conclusion does not count, and of one who left later it does', () => {
    const left = [
      ...THREE,
      ended(member(2), 'member', '2026-11-04'),
      voted(member(3)),
      concluded('approved'),
    ];
    const before = seenOn(40, dayByDay(submitted(), ...left)).detail;
    expect(before?.votes.map((vote) => [vote.personId, vote.counts])).toEqual([
      [CHAIR, true],
      [member(1), true],
      [member(2), false],
      [member(3), true],
    ]);
    const after = seenOn(40, dayByDay(...APPROVED, ended(member(2), 'member', '2026-11-20'))).detail;
    expect(after?.votes.every((vote) => vote.counts)).toBe(true);
  });

  it('is not changed by what is recorded about its body afterwards, whatever day it is dated', () => {
    const corrected = ended(member(2), 'member', '2026-10-01');
    const { detail } = seenOn(40, dayByDay(...APPROVED, corrected));
    expect(detail?.votes.every((vote) => vote.counts)).toBe(true);
    expect(detail?.unanswered.map((one) => one.person.personId)).toEqual([member(3), member(4)]);
  });

  it('dissent is what counts against the outcome, in either direction', () => {
    const against = [
      voted(CHAIR, { choice: 'reject' }),
      voted(member(1)),
      voted(member(2)),
      voted(member(3)),
    ];
    const yes = seenOn(9, dayByDay(submitted(), ...against, concluded('approved'))).detail;
    expect(yes?.dissent.map((vote) => vote.personId)).toEqual([CHAIR]);
    const no = ['reject', 'reject', 'reject', 'approve'] as const;
    const votes = no.map((choice, index) => voted(index === 0 ? CHAIR : member(index), { choice }));
    const rejected = seenOn(9, dayByDay(submitted(), ...votes, concluded('rejected'))).detail;
    expect(rejected?.dissent.map((vote) => vote.personId)).toEqual([member(3)]);
    expect(seenOn(2, dayByDay(submitted(), ...against)).detail?.dissent).toEqual([]);
  });

  it('whoever was erased from the directory keeps the name that the decision carries', () => {
    const { detail } = seenOn(9, dayByDay(...APPROVED, revoked()), erased);
    expect(detail?.votes[0]).toMatchObject({ personId: CHAIR, name: 'Mette Holm' });
    expect(detail?.owner.name).not.toBeNull();
    expect(detail?.revoked?.by.name).not.toBeNull();
    expect(
      detail?.unanswered.find((one) => one.person.personId === member(4))?.person.name ?? null,
    ).toBeNull();
  });

  it('a withdrawn item waits for nobody, and says who took it back and why', () => {
    const { detail } = seenOn(1, dayByDay(submitted(), withdrawn()));
    expect(detail).toMatchObject({
      standing: 'withdrawn',
      unanswered: [],
      withdrawn: { by: { personId: COORDINATOR } },
    });
    expect(seenOn(0, dayByDay(submitted(), withdrawn())).detail).toMatchObject({ withdrawn: null });
  });

  it('an auditor sees everything and is asked for nothing', () => {
    const { state, decision } = seenOn(0, dayByDay(submitted()));
    const moment = momentOf(inDays(0));
    const reader = {
      personId: AUDITOR,
      moment,
      isPast: false,
      changed: new Set<string>(),
      show: named,
      today: moment.on,
    };
    const detail = detailAt(state, decision, reader);
    expect(detail?.mine).toMatchObject({
      seats: [],
      settle: [],
      revise: false,
      journal: false,
      revoke: false,
    });
    expect(detail?.unanswered).toHaveLength(5);
  });
});
