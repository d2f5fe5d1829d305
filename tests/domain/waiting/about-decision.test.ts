import { describe, expect, it } from '@jest/globals';
import { dueSteps } from '../../../domain/delivery/due-steps';
import { openSteps } from '../../../domain/decision/open-step';
import { postponedUntil } from '../../../domain/decision/postponed';
import { isPutForwardAgain, reopening } from '../../../domain/decision/reopened';
import { momentOf } from '../../../domain/decision/standing';
import type { LedgerEvent } from '../../../domain/event';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import {
  DECISION,
  aCondition,
  aDecisionContent,
  actionDelayed,
  actionDone,
  anAction,
  concluded,
  conditionFulfilled,
  conflictDeclared,
  revised,
  revoked,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { NOW, TODAY, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import {
  ADMINISTRATOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  ended,
  mandated,
  member,
} from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

type History = readonly (LedgerEvent | Stamped)[];
const stateOf = (...history: History) => aLedgerOf(...ROSTER, ...history).state;
const asksOf = (history: History, who: string, now = NOW) =>
  waitingFor(stateOf(...history), who, now)
    .filter(({ subject }) => subject.about === 'decision')
    .map(({ id, asks }) => [id, ...asks.map((ask) => ask.kind)]);
const put = happened(submitted(), NOW);
const recommendedBy = (recommenderId: string) => aDecisionContent({ recommenderId });

describe('an open item waits for an answer', () => {
  it('from each who has a seat and from the deputy of one, and from nobody else', () => {
    expect(whoIsAsked(stateOf(put), 'answer')).toEqual([CHAIR, member(1), member(2), DEPUTY]);
  });

  it('from nobody when nobody can decide it as the body is: the coordinators are told, and nobody else', () => {
    const stuck = stateOf(
      put,
      ...[CHAIR, member(1), member(2)].map((one) => ended(one, one === CHAIR ? 'chair' : 'member', TODAY)),
    );
    expect(whoIsAsked(stuck, 'answer', inDays(1))).toEqual([]);
    expect(whoIsAsked(stuck, 'undecidable', inDays(1))).toEqual([COORDINATOR]);
    expect(whoIsAsked(stateOf(put), 'undecidable')).toEqual([]);
  });

  it('once for a person who holds several seats, who reads for whom', () => {
    const history = [put, mandated(CHAIR, member(2), { mandateId: 'F-002' })];
    expect(asksOf(history, CHAIR)).toEqual([['decision/D-2026-001', 'answer']]);
    const [waiting] = waitingFor(stateOf(...history), CHAIR, NOW);
    expect(waiting?.asks[0]).toMatchObject({ seats: [CHAIR, member(2)], due: '2026-11-16' });
  });

  it('no more from whoever has answered, and for the deputy when the member has', () => {
    expect(whoIsAsked(stateOf(put, voted(member(1))), 'answer')).toEqual([CHAIR, member(2)]);
  });

  it('from the delegate alone where it is delegated', () => {
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const content = aDecisionContent({ level: 'delegate', delegationId: 'G-001' });
    expect(whoIsAsked(stateOf(submitted(content, DECISION, rule)), 'answer')).toEqual([DELEGATE]);
  });

  it('from the others first where the chief executive decides, and from the chair when they are heard', () => {
    const rule = { by: 'body', model: { kind: 'chiefExecutive' } } as const;
    const item = happened(submitted(aDecisionContent(), DECISION, rule), NOW);
    const others = [member(1), member(2)];
    expect(whoIsAsked(stateOf(item), 'answer')).toEqual([...others, DEPUTY]);
    expect(whoIsAsked(stateOf(item, ...others.map((one) => voted(one))), 'answer')).toEqual([CHAIR]);
    expect(whoIsAsked(stateOf(item), 'answer', inDays(15))).toEqual([CHAIR, ...others, DEPUTY]);
  });

  it('no more once it is withdrawn', () => {
    expect(whoIsAsked(stateOf(put, withdrawn()), 'answer')).toEqual([]);
  });
});

describe('a conflict of interest waits to be settled', () => {
  const history = [put, happened(conflictDeclared(member(2)), NOW)];

  it('by the others in the body and their deputies, and not by the one it is about', () => {
    expect(whoIsAsked(stateOf(...history), 'conflict')).toEqual([CHAIR, member(1), DEPUTY]);
  });

  it('since the day on which it was said, and not since the item was put forward', () => {
    const later = [
      put,
      happened(conflictDeclared(member(2)), inDays(3)),
      happened(conflictDeclared(member(1)), inDays(5)),
    ];
    const [waiting] = waitingFor(stateOf(...later), CHAIR, inDays(6));
    const since = waiting!.asks.flatMap((ask) =>
      ask.kind === 'conflict' ? [[ask.personId, ask.since]] : [],
    );
    expect(since).toEqual([
      [member(2), '2026-11-05'],
      [member(1), '2026-11-07'],
    ]);
  });

  it('together with the answer, so that the case stands once', () => {
    expect(asksOf(history, CHAIR)).toEqual([['decision/D-2026-001', 'answer', 'conflict']]);
    expect(asksOf(history, member(2))).toEqual([]);
  });
});

describe('an item that was sent back', () => {
  const back = (recommenderId: string, ...more: History) => {
    const content = recommendedBy(recommenderId);
    return stateOf(happened(submitted(content), NOW), concluded('returned', {}, { content }), ...more);
  };

  it('waits for its recommender and the coordinators, and for nobody else', () => {
    expect(whoIsAsked(back(DIRECTOR), 'returned')).toEqual([DIRECTOR, COORDINATOR]);
    expect(whoIsAsked(back(ADMINISTRATOR), 'returned')).toEqual([COORDINATOR, ADMINISTRATOR]);
    expect(whoIsAsked(back(OUTSIDER), 'returned')).toEqual([COORDINATOR]);
  });

  it('waits for those who answer when it is put forward again', () => {
    const again = back(DIRECTOR, happened(revised(recommendedBy(DIRECTOR)), inDays(1)));
    expect(whoIsAsked(again, 'returned', inDays(1))).toEqual([]);
    expect(whoIsAsked(again, 'answer', inDays(1))).toEqual([CHAIR, member(1), member(2), DEPUTY]);
  });
});

describe('a postponed item', () => {
  const content = recommendedBy(DIRECTOR);
  const until = (who: string, day: string) => voted(who, { choice: 'postpone', until: day, content });
  const history = [
    happened(submitted(content), NOW),
    until(CHAIR, '2026-12-01'),
    until(member(1), '2026-12-04'),
    happened(concluded('postponed', {}, { content }), NOW),
  ];
  const state = stateOf(...history);
  const at = (day: string) => `${day}T08:00:00.000Z`;

  it('waits for nobody until the latest of the days that were named', () => {
    expect(postponedUntil(state.decisions.get(DECISION)!)).toBe('2026-12-04');
    expect(whoIsAsked(state, 'postponed', at('2026-12-03'))).toEqual([]);
  });

  it('comes back on that day to its recommender and the coordinators, who are told once', () => {
    expect(whoIsAsked(state, 'postponed', at('2026-12-04'))).toEqual([DIRECTOR, COORDINATOR]);
    expect(whoIsAsked(state, 'postponed', at('2027-01-04'))).toEqual([DIRECTOR, COORDINATOR]);
    const told = (day: string) => dueSteps(state, at(day)).map((one) => one.id);
    const ids = [DIRECTOR, COORDINATOR].map((one) => `decision/${DECISION}/postponementOver/v1/${one}`);
    expect([told('2026-12-03'), told('2026-12-04'), told('2027-01-04')]).toEqual([[], ids, ids]);
  });
});

describe('an approval that holds no more', () => {
  const content = aDecisionContent({
    actions: [anAction()],
    conditions: [aCondition()],
    revisitOn: '2027-01-10',
  });
  const approved = [happened(submitted(content), NOW), happened(concluded('approved', {}, { content }), NOW)];
  const met = conditionFulfilled();
  const because = (history: History, now: string) =>
    reopening(stateOf(...history).decisions.get(DECISION)!, momentOf(now));

  it.each([
    { what: 'a condition was not met', history: approved, days: 30, because: 'lapsed', since: '2026-12-02' },
    { what: 'a step is late', history: [...approved, met], days: 44, because: 'stale', since: '2026-12-16' },
    {
      what: 'its day has passed',
      history: [...approved, met, actionDone()],
      days: 70,
      because: 'expired',
      since: '2027-01-11',
    },
  ])('waits for the coordinators alone when $what', ({ history, days, because: why, since }) => {
    expect(because(history, inDays(days - 1))).toBeUndefined();
    expect(because(history, inDays(days))).toEqual({ because: why, since });
    expect(whoIsAsked(stateOf(...history), 'reopened', inDays(days))).toEqual([COORDINATOR]);
    expect(whoIsAsked(stateOf(...history), 'reopened', inDays(days - 1))).toEqual([]);
  });

  it('waits from the day after the first condition that was not met, and not after one that was', () => {
    const conditions = [aCondition(), aCondition({ conditionId: 'V2', dueOn: '2026-12-10' })];
    const two = aDecisionContent({ conditions });
    const decided = [
      happened(submitted(two), NOW),
      happened(concluded('approved', {}, { content: two }), NOW),
    ];
    expect(because([...decided, met], inDays(60))).toEqual({ because: 'lapsed', since: '2026-12-11' });
    expect(because(decided, inDays(60))).toEqual({ because: 'lapsed', since: '2026-12-02' });
  });

  it('waits from the day on which a delay is reported', () => {
    const delayed = [...approved, happened(actionDelayed(), inDays(3))];
    expect(because(delayed, inDays(4))).toEqual({ because: 'stale', since: '2026-11-05' });
  });

  it('waits from the day after the first step that is late, and not after one that is done', () => {
    const actions = [anAction(), anAction({ actionId: 'H2', dueOn: '2026-12-20' })];
    const two = aDecisionContent({ actions });
    const decided = [
      happened(submitted(two), NOW),
      happened(concluded('approved', {}, { content: two }), NOW),
    ];
    expect(because([...decided, actionDone()], inDays(60))).toEqual({
      because: 'stale',
      since: '2026-12-21',
    });
    expect(because(decided, inDays(60))).toEqual({ because: 'stale', since: '2026-12-16' });
  });

  it('waits from the day after a step was to be done, also where the delay was reported later', () => {
    const late = [...approved, met, happened(actionDelayed(), inDays(60))];
    expect(because(late, inDays(61))).toEqual({ because: 'stale', since: '2026-12-16' });
  });

  it('waits no more when another item is put forward in its place, or it was taken back', () => {
    const next = submitted(aDecisionContent({ supersedes: DECISION }), 'D-2026-002');
    const again = stateOf(...approved, happened(next, inDays(31)));
    expect(isPutForwardAgain(again.decisions, again.decisions.get(DECISION)!)).toBe(true);
    expect(whoIsAsked(again, 'reopened', inDays(31))).toEqual([]);
    expect(whoIsAsked(stateOf(...approved, revoked()), 'reopened', inDays(31))).toEqual([]);
    const rejected = concluded('rejected', {}, { decisionId: 'D-2026-002', content: next.data.content });
    const still = stateOf(...approved, happened(next, inDays(31)), happened(rejected, inDays(32)));
    expect(whoIsAsked(still, 'reopened', inDays(33))).toEqual([COORDINATOR]);
  });
});

describe('open conditions and steps', () => {
  const owned = (ownerId: string) => {
    const content = aDecisionContent({
      actions: [anAction({ ownerId })],
      conditions: [aCondition({ ownerId })],
    });
    return [happened(submitted(content), NOW), happened(concluded('approved', {}, { content }), NOW)];
  };

  it.each([member(1), DIRECTOR, ADMINISTRATOR, DEPUTY])(
    'wait with their dates for their owner alone: %s',
    (who) => {
      const state = stateOf(...owned(who));
      for (const kind of ['condition', 'step'] as const) expect(whoIsAsked(state, kind)).toEqual([who]);
      const [waiting] = waitingFor(state, who, NOW);
      expect(waiting?.asks).toMatchObject([
        { kind: 'condition', stepId: 'V1', due: '2026-12-01' },
        { kind: 'step', stepId: 'H1', due: '2026-12-15' },
      ]);
    },
  );

  it('wait for the coordinators when the owner has left', () => {
    const state = stateOf(...owned(member(2)), ended(member(2), 'member', '2026-11-03'));
    expect(whoIsAsked(state, 'condition', inDays(1))).toEqual([member(2)]);
    expect(whoIsAsked(state, 'condition', inDays(2))).toEqual([COORDINATOR]);
  });

  it('wait no more when they are met and done, and a delayed step waits until its new day', () => {
    expect(asksOf([...owned(DIRECTOR), conditionFulfilled(), actionDone()], DIRECTOR)).toEqual([]);
    const finished = stateOf(...owned(DIRECTOR), conditionFulfilled(), actionDone());
    expect(openSteps(finished.decisions.get(DECISION)!)).toEqual([]);
    const state = stateOf(...owned(DIRECTOR), happened(actionDelayed(), inDays(1)));
    expect(openSteps(state.decisions.get(DECISION)!)).toMatchObject([
      { stepId: 'V1', dueOn: '2026-12-01' },
      { stepId: 'H1', dueOn: '2027-02-01' },
    ]);
    const asks = waitingFor(state, DIRECTOR, inDays(2)).flatMap((one) => one.asks);
    expect(asks).toMatchObject([{ stepId: 'V1' }, { stepId: 'H1', due: '2027-02-01' }]);
  });

  it('wait for nobody before the item is approved', () => {
    expect(
      whoIsAsked(stateOf(submitted(aDecisionContent({ conditions: [aCondition()] }))), 'condition'),
    ).toEqual([]);
  });
});
