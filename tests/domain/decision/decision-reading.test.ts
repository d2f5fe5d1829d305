import { describe, expect, it } from '@jest/globals';
import { readAnswers } from '../../../domain/decision/answers-reading';
import { changeSince } from '../../../domain/decision/change-since';
import type { Decision } from '../../../domain/decision/decision';
import { readDecision, readDecisionNow } from '../../../domain/decision/decision-reading';
import { deficiencyAge } from '../../../domain/decision/deficiency-age';
import { isLateStep } from '../../../domain/decision/late-step';
import { readOwn } from '../../../domain/decision/own-reading';
import { present } from '../../../domain/decision/present';
import { standingConclusion } from '../../../domain/decision/seats';
import { seatsToAnswer } from '../../../domain/decision/seats-to-answer';
import { momentOf } from '../../../domain/decision/standing';
import { readConditions, readSteps } from '../../../domain/decision/step-reading';
import type { LedgerEvent } from '../../../domain/event';
import {
  DECISION,
  EVERY_KIND,
  aCondition,
  aDecisionContent,
  actionDelayed,
  actionDone,
  anAction,
  concluded,
  conditionFulfilled,
  conflictDeclared,
  conflictSettled,
  revised,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { TODAY, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import {
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  aRoster,
  bodyIds,
  ended,
  mandated,
  member,
} from '../../support/people';

/** What happened to an item before a body of five, one thing a day from `TODAY`. */
function storyOf(...events: readonly (LedgerEvent | Stamped)[]) {
  const history = events.map((event, day) =>
    'event' in event ? event : happened(event, inDays(day), COORDINATOR),
  );
  const { state } = aLedgerOf(...aRoster(5), ...history);
  const decision = state.decisions.get(DECISION);
  if (decision === undefined) throw new Error('Expected the decision');
  const readOn = (day: number) => {
    const reading = readDecision(state, decision, momentOf(inDays(day)));
    if (reading === undefined) throw new Error('Expected it to have been put forward');
    return { reading, answers: readAnswers(reading, state.access), state };
  };
  const seenBy = (personId: string, day: number) => readOwn(state, readOn(day).reading, personId);
  return { state, decision, readOn, seenBy };
}

const seatsOf = (votes: Decision['votes']) => votes.map((vote) => vote.personId);
const THREE = [voted(CHAIR), voted(member(1)), voted(member(2))] as const;

describe('a decision is read', () => {
  it('as nothing before it was put forward', () => {
    const { state, decision } = storyOf(submitted());
    expect(readDecision(state, decision, momentOf(inDays(-1)))).toBeUndefined();
  });

  it('under the number of the case system, and until there is one under that of the item', () => {
    const data = { decisionId: DECISION, caseNumber: '26/999', documentNumber: null };
    const { readOn } = storyOf(submitted(), { type: 'DecisionJournaled', data });
    expect(readOn(0).reading.caseNumber).toBe('26/014823');
    expect(readOn(1).reading.caseNumber).toBe('26/999');
  });

  it('as it is by the newest entry, though the clock of the one who asks is behind it', () => {
    const { state, decision } = storyOf(submitted(), ...THREE, concluded('approved'));
    expect(present(state, inDays(1))).toEqual(momentOf(inDays(4)));
    expect(present(state, inDays(5))).toEqual(momentOf(inDays(5)));
    expect(readDecisionNow(state, decision, inDays(-1)).holds).toBe('inForce');
  });

  it('with the count by which it was settled, also when it was sent back and then taken back', () => {
    const { readOn } = storyOf(
      submitted(),
      ...THREE,
      concluded('returned', { body: 5, return: 3 }),
      withdrawn(),
      ended(member(3), 'member', TODAY),
    );
    expect(readOn(9).reading).toMatchObject({ holds: 'withdrawn', tally: { body: 5, return: 3 } });
  });

  it('as open again in its next version, however the one before was settled', () => {
    const returned = [submitted(), ...THREE, concluded('returned', { return: 3 })];
    expect(standingConclusion(storyOf(...returned).decision)?.outcome).toBe('returned');
    const again = storyOf(...returned, revised(aDecisionContent({ title: 'Ny titel' })));
    expect(standingConclusion(again.decision)).toBeUndefined();
  });

  it('with the count of the day on which it was taken back, whoever has left since', () => {
    const left = ended(member(3), 'member', '2026-11-20');
    const { readOn } = storyOf(submitted(), voted(CHAIR), withdrawn(), left);
    expect(readOn(40).reading.tally).toMatchObject({ body: 5, approve: 1 });
  });
});

describe('a deputy who has a seat of their own', () => {
  it('is asked first for the seat that has not answered, and sees the others beside it', () => {
    const mandate = mandated(member(1), member(2));
    const { seenBy } = storyOf(mandate, submitted(), voted(member(1)));
    const before = seenBy(member(1), 1);
    expect(before.active?.seat).toBe(member(1));
    expect(before.others.map(({ seat }) => seat)).toEqual([member(2)]);
    const after = seenBy(member(1), 2);
    expect(after.active?.seat).toBe(member(2));
    expect(after.others.map(({ seat }) => seat)).toEqual([member(1)]);
  });
});

describe('the answers that count', () => {
  it('are those given to what was taken back, also of a member who has left since', () => {
    const left = ended(member(1), 'member', '2026-11-20');
    const { readOn } = storyOf(submitted(), voted(CHAIR), voted(member(1)), withdrawn(), left);
    expect(seatsOf(readOn(40).answers.counted)).toEqual([CHAIR, member(1)]);
    expect(readOn(40).answers.missing).toEqual([]);
  });

  it('are missing from those who have given none, and from those who answered an earlier version', () => {
    const { readOn } = storyOf(submitted(), voted(CHAIR), revised(aDecisionContent({ title: 'Ny titel' })));
    expect(readOn(1).answers.missing.map(({ seat }) => seat)).toEqual(bodyIds(5).slice(1));
    expect(readOn(2).answers.missing[0]).toEqual({ seat: CHAIR, isStale: true });
    expect(readOn(2).answers.missing[1]).toEqual({ seat: member(1), isStale: false });
  });

  it('are not missing from whoever has said to be conflicted, until the others find that they are not', () => {
    const { readOn } = storyOf(
      submitted(),
      conflictDeclared(member(1)),
      conflictSettled(member(1), 'notConflicted'),
    );
    const isMissing = (day: number) => readOn(day).answers.missing.some(({ seat }) => seat === member(1));
    expect([isMissing(0), isMissing(1), isMissing(2)]).toEqual([true, false, true]);
  });

  it('are still missing from those that it was settled without', () => {
    const { readOn } = storyOf(submitted(), ...THREE, concluded('approved'));
    expect(readOn(9).answers.missing.map(({ seat }) => seat)).toEqual([member(3), member(4)]);
  });

  it('are dissent where they went against the outcome, and not once the item was taken back', () => {
    const votes = [
      voted(CHAIR),
      voted(member(1), { choice: 'return' }),
      voted(member(2), { choice: 'return' }),
    ];
    const { readOn } = storyOf(submitted(), ...votes, concluded('returned'), withdrawn());
    expect(seatsOf(readOn(3).answers.dissent)).toEqual([]);
    expect(seatsOf(readOn(4).answers.dissent)).toEqual([CHAIR]);
    expect(seatsOf(readOn(5).answers.dissent)).toEqual([]);
  });
});

describe('to one reader a decision', () => {
  it('asks for an answer until it is given, and then shows it as the one that can be changed', () => {
    const { seenBy } = storyOf(submitted(), voted(CHAIR));
    expect(seenBy(CHAIR, 0)).toMatchObject({ isAsked: true, hasVoted: false, active: { current: null } });
    expect(seenBy(CHAIR, 1)).toMatchObject({
      isInBody: true,
      isAsked: false,
      hasVoted: true,
      active: { seat: CHAIR, answerNo: 2, current: { choice: 'approve' } },
      given: { choice: 'approve' },
    });
  });

  it('shows the newest answer of theirs, or for them, to the version that stands', () => {
    const answers = [voted(DEPUTY, { onBehalfOf: member(1) }), voted(CHAIR)];
    const { seenBy } = storyOf(
      mandated(DEPUTY, member(1)),
      submitted(),
      ...answers,
      revised(aDecisionContent({ title: 'Ny titel' })),
    );
    const given = [CHAIR, member(1), DEPUTY, member(2)].map((who) => seenBy(who, 3).given?.personId);
    expect(given).toEqual([CHAIR, DEPUTY, DEPUTY, undefined]);
    expect(seenBy(CHAIR, 4).given).toBeUndefined();
  });

  it('asks the chief executive who decides only when the others have been heard', () => {
    const rule = { by: 'body', model: { kind: 'chiefExecutive' } } as const;
    const others = bodyIds(5).slice(1);
    const { seenBy, readOn, state } = storyOf(
      submitted(aDecisionContent(), DECISION, rule),
      ...others.map((personId) => voted(personId)),
    );
    expect(others.map((personId) => seenBy(personId, 0).isAsked)).toEqual([true, true, true, true]);
    expect([seenBy(CHAIR, 0).isAsked, seenBy(CHAIR, 4).isAsked]).toEqual([false, true]);
    const seatsOn = (day: number) =>
      seatsToAnswer(state, readOn(day).reading.decision, seenBy(CHAIR, day).abilities, TODAY);
    expect([seatsOn(0), seatsOn(4)]).toEqual([[], [CHAIR]]);
  });

  it('asks for nothing that cannot settle anything', () => {
    const gone = bodyIds(5).map((personId) =>
      ended(personId, personId === CHAIR ? 'chair' : 'member', TODAY),
    );
    const stuck = storyOf(submitted(aDecisionContent({ recommenderId: CHAIR })), ...gone.slice(1));
    expect(stuck.readOn(5).reading.deadlock).toBeDefined();
    expect(stuck.seenBy(CHAIR, 5).isAsked).toBe(false);
  });

  it('asks on whose conflict they are to say, and not the one who has it', () => {
    const { seenBy } = storyOf(submitted(), conflictDeclared(member(1)));
    expect(seenBy(CHAIR, 1).settle).toMatchObject({ conflict: { personId: member(1) }, seat: CHAIR });
    expect(seenBy(member(1), 1)).toMatchObject({ active: undefined, conflict: { settled: null } });
    expect(seenBy(member(1), 1).settle).toBeUndefined();
  });

  it('asks a deputy without a seat of their own for the member’s', () => {
    const { seenBy } = storyOf(mandated(DEPUTY, member(2)), submitted(), conflictDeclared(member(1)));
    expect(seenBy(DEPUTY, 2).settle).toMatchObject({ conflict: { personId: member(1) }, seat: member(2) });
  });

  it('outside the body is something to read', () => {
    const { seenBy } = storyOf(submitted());
    expect(seenBy(AUDITOR, 0)).toMatchObject({ active: undefined, isAsked: false, isInBody: false });
  });

  it('says what has changed since their answer to an earlier version', () => {
    const conditions = [aCondition()];
    const { decision } = storyOf(
      submitted(),
      voted(CHAIR),
      revised(aDecisionContent({ title: 'Ny titel', conditions })),
    );
    expect(changeSince(decision, CHAIR)).toMatchObject({
      answer: { version: 1 },
      newConditions: [{ id: 'V1', state: 'open' }],
      fields: ['title'],
      note: 'Fristen er rykket',
    });
    expect(changeSince(decision, member(1))).toBeUndefined();
    const more = [...conditions, aCondition({ conditionId: 'V2', text: 'Øvelse er holdt' })];
    const added = storyOf(
      submitted(aDecisionContent({ conditions })),
      voted(CHAIR, { content: aDecisionContent({ conditions }) }),
      revised(aDecisionContent({ conditions: more })),
    );
    expect(changeSince(added.decision, CHAIR)?.newConditions.map(({ id }) => id)).toEqual(['V2']);
  });
});

describe('what is to be done of a decision', () => {
  const content = aDecisionContent({
    conditions: [aCondition({ dueOn: '2026-12-01' })],
    actions: [anAction({ dueOn: '2026-12-15' })],
  });
  const approved = [submitted(content), concluded('approved', {}, { content })] as const;
  const statesOf = (day: string, ...more: readonly LedgerEvent[]) => {
    const { decision } = storyOf(...approved, ...more);
    return [...readConditions(decision, day), ...readSteps(decision, day)].map(({ id, state }) => [
      id,
      state,
    ]);
  };

  it('is open to the last day, and not done in time from the next', () => {
    expect(statesOf('2026-12-01')).toEqual([
      ['V1', 'open'],
      ['H1', 'open'],
    ]);
    expect(statesOf('2026-12-16')).toEqual([
      ['V1', 'unmet'],
      ['H1', 'unmet'],
    ]);
  });

  it('is done when somebody has shown it, and a delayed step is not done in time', () => {
    expect(statesOf('2026-12-31', conditionFulfilled(), actionDone())).toEqual([
      ['V1', 'met'],
      ['H1', 'met'],
    ]);
    expect(statesOf('2026-11-05', actionDelayed())).toContainEqual(['H1', 'unmet']);
  });

  it('makes another risk of it when a step is late or was delayed, also if it was done later', () => {
    const day = '2026-12-15';
    expect(isLateStep([], day, day)).toBe(false);
    expect(isLateStep([], day, '2026-12-16')).toBe(true);
    expect(isLateStep([{ kind: 'done' }], day, '2026-12-16')).toBe(false);
    expect(isLateStep([{ kind: 'delayed' }, { kind: 'done' }], day, TODAY)).toBe(true);
  });
});

describe('the age of a deficiency', () => {
  const found = EVERY_KIND.correctiveApproval;

  it('is counted in days from the day on which it was found to the day of the decision', () => {
    const open = storyOf(submitted(found)).decision;
    expect(deficiencyAge(open, '2026-11-05')).toBe(10);
    const settled = storyOf(submitted(found), concluded('approved', {}, { content: found })).decision;
    expect(deficiencyAge(settled, '2026-12-24')).toBe(8);
  });

  it('is nothing of other kinds', () => {
    expect(deficiencyAge(storyOf(submitted()).decision, TODAY)).toBeUndefined();
  });
});
