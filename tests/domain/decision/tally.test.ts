import { describe, expect, it } from '@jest/globals';
import type { DecisionModel } from '../../../domain/access/decision-model';
import type { PersonId } from '../../../domain/access/role';
import type { Conflict, Decision } from '../../../domain/decision/decision';
import type { Choice } from '../../../domain/decision/terms';
import type { Rule } from '../../../domain/decision/rule';
import { countedAnswers, outcomeOf, tallyOf } from '../../../domain/decision/tally';
import { BY_MAJORITY, NAME, aCastVote, aDecisionContent, aVersion } from '../../support/builders';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  OUTSIDER,
  acting,
  aBodyOf,
  bodyIds,
  delegated,
  ended,
  member,
  recorded,
} from '../../support/people';

type Item = Parameters<typeof outcomeOf>[0];

const by = (model: DecisionModel): Rule => ({ by: 'body', model });
const accessOf = (size: number) => aLedgerOf(...aBodyOf(size)).state.access;
/** An item that the coordinator put forward, recommended by somebody. */
const item = (votes: Item['votes'], changes: Partial<Item> = {}, recommenderId = COORDINATOR): Item => {
  const content = aDecisionContent({ recommenderId });
  const versions = [aVersion(content, COORDINATOR)];
  return { votes, version: 1, versions, rule: BY_MAJORITY, conflicts: [], content, ...changes };
};

/** The answers of a body in roster order, by their first letters: a approve, r reject, t return, p postpone, - none. */
const CHOICE: Record<string, Choice> = { a: 'approve', r: 'reject', t: 'return', p: 'postpone' };
const answers = (letters: string): Item['votes'] =>
  Array.from(letters).flatMap((letter, index) => {
    const choice = CHOICE[letter];
    return choice === undefined ? [] : [aCastVote(bodyIds(letters.length)[index] ?? '', choice)];
  });
const settled = (letters: string, rule: Rule, changes: Partial<Item> = {}) =>
  outcomeOf(item(answers(letters), { rule, ...changes }), accessOf(letters.length), TODAY) ?? 'open';

const conflict = (personId: PersonId, finding: 'conflicted' | 'notConflicted' | null): Conflict => ({
  personId,
  ...NAME,
  ground: 'Familie',
  declaredAt: NOW,
  findings: [],
  settled: finding === null ? null : { finding, at: NOW },
});

describe('the tally', () => {
  it('counts each answer and says how many are needed', () => {
    expect(tallyOf(item(answers('artp-')), accessOf(5), TODAY)).toEqual({
      body: 5,
      needed: 3,
      quorum: 1,
      conflicted: 0,
      approve: 1,
      reject: 1,
      return: 1,
      postpone: 1,
    });
  });

  it('leaves out answers of people who are not in the body now', () => {
    expect(tallyOf(item([aCastVote(OUTSIDER), aCastVote(CHAIR)]), accessOf(1), TODAY)).toMatchObject({
      approve: 1,
    });
  });

  it('has of each seat its newest answer, if that was given to the version that stands', () => {
    const votes = [
      aCastVote(CHAIR),
      aCastVote(CHAIR, 'reject', { answerNo: 2 }),
      aCastVote(member(1), 'approve'),
      aCastVote(member(1), 'approve', { version: 2, answerNo: 2 }),
    ];
    expect(tallyOf(item(votes), accessOf(3), TODAY)).toMatchObject({ approve: 0, reject: 1 });
    expect(tallyOf(item(votes, { version: 2 }), accessOf(3), TODAY)).toMatchObject({ approve: 1, reject: 0 });
  });

  it('counts a deputy’s answer for the member, in the member’s seat', () => {
    const votes = [aCastVote(DEPUTY, 'approve', { onBehalfOf: member(1) })];
    const counted = countedAnswers(item(votes), accessOf(3), TODAY);
    expect(counted.map((vote) => [vote.personId, vote.onBehalfOf?.personId])).toEqual([[DEPUTY, member(1)]]);
    expect(countedAnswers(item(votes), accessOf(1), TODAY)).toEqual([]);
  });

  it('has one seat for a delegated item, while the delegation lasts', () => {
    const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
    const { access } = aLedgerOf(...aBodyOf(3), delegated(DELEGATE, { to: TODAY })).state;
    const votes = [aCastVote(DELEGATE), aCastVote(CHAIR, 'reject')];
    expect(tallyOf(item(votes, { rule }), access, TODAY)).toMatchObject({
      body: 1,
      needed: 1,
      quorum: 1,
      approve: 1,
      reject: 0,
    });
    expect(outcomeOf(item(votes, { rule }), access, TODAY)).toBe('approved');
    expect(tallyOf(item(votes, { rule }), access, TOMORROW)).toMatchObject({ body: 0, approve: 0 });
    expect(outcomeOf(item(votes, { rule }), access, TOMORROW)).toBeUndefined();
  });
});

describe('by majority', () => {
  const majority = by({ kind: 'majority', quorum: 1 });
  it.each([
    ['-----', 'open'],
    ['aa---', 'open'],
    ['aaa--', 'approved'],
    ['aarr-', 'open'],
    ['aarra', 'approved'],
    ['rrr--', 'rejected'],
    ['ttt--', 'returned'],
    ['ppp--', 'postponed'],
    ['aartp', 'rejected'],
    ['aa--', 'open'],
    ['aarr', 'rejected'],
    ['a', 'approved'],
  ])('of a body that answers %s it is %s', (letters, outcome) => {
    expect(settled(letters, majority)).toBe(outcome);
  });

  it.each([
    [4, 'aaa--', 'open'],
    [4, 'aaar-', 'approved'],
    [5, 'aaaa-', 'open'],
    [5, 'aaaat', 'approved'],
    [3, 'aaa--', 'approved'],
    [6, 'aaaaa', 'open'],
  ])('with a quorum of %d it is, for %s, %s', (quorum, letters, outcome) => {
    expect(settled(letters, by({ kind: 'majority', quorum }))).toBe(outcome);
  });
});

describe('by all', () => {
  it.each([
    ['aaaa-', 'open'],
    ['aaaaa', 'approved'],
    ['rrrr-', 'open'],
    ['aaaar', 'rejected'],
    ['aaaat', 'returned'],
    ['aaaap', 'postponed'],
    ['aaatr', 'rejected'],
    ['aattr', 'returned'],
    ['aatpr', 'rejected'],
    ['aattp', 'returned'],
    ['aatpp', 'postponed'],
    ['ttttt', 'returned'],
  ])('a body that answers %s makes it %s', (letters, outcome) => {
    expect(settled(letters, by({ kind: 'all' }))).toBe(outcome);
  });
});

describe('by so many of the members', () => {
  it.each([
    [2, 'a----', 'open'],
    [2, 'aa---', 'approved'],
    [2, 'rrr--', 'open'],
    [2, 'rrrr-', 'rejected'],
    [2, 'arrr-', 'open'],
    [2, 'arrrr', 'rejected'],
    [2, 'tttr-', 'returned'],
    [2, 'pppr-', 'postponed'],
    [1, 'rrrr-', 'open'],
    [1, 'rrrra', 'approved'],
    [5, 'aaaar', 'rejected'],
    [6, 'aaaaa', 'open'],
    [6, 'rrrrr', 'open'],
  ])('%d are needed: a body that answers %s makes it %s', (votes, letters, outcome) => {
    expect(settled(letters, by({ kind: 'atLeast', votes }))).toBe(outcome);
  });
});

describe('by the chief executive', () => {
  const chief = by({ kind: 'chiefExecutive' });
  it.each([
    ['-aaa', 'open'],
    ['-rrr', 'open'],
    ['arrr', 'approved'],
    ['raaa', 'rejected'],
    ['taaa', 'returned'],
    ['paaa', 'postponed'],
    ['a---', 'approved'],
  ])('of a body that answers %s (the chief executive first) it is %s', (letters, outcome) => {
    expect(settled(letters, chief)).toBe(outcome);
  });

  it.each([
    ['-aa-', 'approved'],
    ['-ar-', 'open'],
    ['-art', 'rejected'],
    ['-rr-', 'rejected'],
  ])('who is conflicted, the others decide by majority: %s is %s', (letters, outcome) => {
    expect(settled(letters, chief, { conflicts: [conflict(CHAIR, 'conflicted')] })).toBe(outcome);
  });

  it('of a body that has none at the moment settles nothing, whatever the others answer', () => {
    const { access } = aLedgerOf(...aBodyOf(4), ended(CHAIR, 'chair', YESTERDAY)).state;
    for (const letters of ['-aa-', '-aaa', '-rrr', 'aaaa'])
      expect(outcomeOf(item(answers(letters), { rule: chief }), access, TODAY)).toBeUndefined();
  });

  it('may be a member who acts as chair, and then only that one', () => {
    const acted = [...aBodyOf(4), acting(member(1), { to: TODAY })];
    const { access } = aLedgerOf(...acted).state;
    expect(outcomeOf(item(answers('rarr'), { rule: chief }), access, TODAY)).toBe('approved');
    expect(outcomeOf(item(answers('a---'), { rule: chief }), access, TODAY)).toBeUndefined();
    expect(outcomeOf(item(answers('rarr'), { rule: chief }), access, TOMORROW)).toBe('rejected');
    const vacant = aLedgerOf(...acted, ended(CHAIR, 'chair', YESTERDAY)).state.access;
    expect(outcomeOf(item(answers('-arr'), { rule: chief }), vacant, TODAY)).toBe('approved');
    expect(outcomeOf(item(answers('-arr'), { rule: chief }), vacant, TOMORROW)).toBeUndefined();
  });

  it('that two are said to be is nobody', () => {
    const { access } = aLedgerOf(...aBodyOf(4), recorded(member(1), 'chair')).state;
    expect(outcomeOf(item(answers('aaaa'), { rule: chief }), access, TODAY)).toBeUndefined();
  });

  it('may have been recorded as a member before', () => {
    const { access } = aLedgerOf(recorded(CHAIR, 'member'), ...aBodyOf(3)).state;
    expect(outcomeOf(item(answers('rra'), { rule: chief }), access, TODAY)).toBe('rejected');
    expect(outcomeOf(item(answers('-aa'), { rule: chief }), access, TODAY)).toBeUndefined();
  });
});

describe('the outcome, by whatever model', () => {
  const MODELS: DecisionModel[] = [
    { kind: 'majority', quorum: 1 },
    { kind: 'all' },
    { kind: 'atLeast', votes: 1 },
    { kind: 'chiefExecutive' },
  ];

  it.each(MODELS)('is open without answers, and in a body of nobody: %j', (model) => {
    expect(settled('---', by(model))).toBe('open');
    expect(outcomeOf(item([], { rule: by(model) }), accessOf(0), TODAY)).toBeUndefined();
    expect(outcomeOf(item([aCastVote(CHAIR)], { rule: by(model) }), accessOf(0), TODAY)).toBeUndefined();
  });

  it.each(MODELS)('is not made by people outside the body: %j', (model) => {
    const votes = [aCastVote(OUTSIDER), aCastVote('p-2'), aCastVote('p-3')];
    expect(outcomeOf(item(votes, { rule: by(model) }), accessOf(3), TODAY)).toBeUndefined();
  });

  it.each(MODELS)('is never an approval by the recommender alone (invariant 7): %j', (model) => {
    const alone = item([aCastVote(CHAIR)], { rule: by(model) }, CHAIR);
    expect(outcomeOf(alone, accessOf(1), TODAY)).toBeUndefined();
    const both = item([aCastVote(CHAIR), aCastVote(member(1))], { rule: by(model) }, CHAIR);
    expect(outcomeOf(both, accessOf(2), TODAY)).toBe('approved');
  });

  it('is no approval by the recommender in two seats, nor by a deputy in the recommender’s', () => {
    const twice = [aCastVote(CHAIR), aCastVote(CHAIR, 'approve', { onBehalfOf: member(1) })];
    expect(outcomeOf(item(twice, {}, CHAIR), accessOf(2), TODAY)).toBeUndefined();
    const deputy = [aCastVote(DEPUTY, 'approve', { onBehalfOf: CHAIR })];
    expect(outcomeOf(item(deputy, {}, CHAIR), accessOf(1), TODAY)).toBeUndefined();
  });

  it('may be settled by the recommender against their own item', () => {
    expect(outcomeOf(item([aCastVote(CHAIR, 'reject')], {}, CHAIR), accessOf(1), TODAY)).toBe('rejected');
    expect(outcomeOf(item([aCastVote(CHAIR, 'return')], {}, CHAIR), accessOf(1), TODAY)).toBe('returned');
  });

  it.each(MODELS)('waits for an open conflict: %j', (model) => {
    expect(settled('aaa', by(model), { conflicts: [conflict(member(2), null)] })).toBe('open');
    expect(settled('aaa', by(model), { conflicts: [conflict(member(2), 'notConflicted')] })).toBe('approved');
  });

  it('goes back when the recommender is conflicted, whatever was answered', () => {
    const changes = { conflicts: [conflict(member(1), 'conflicted')] };
    const recommended: Pick<Decision, 'votes'> = { votes: answers('a-a') };
    expect(outcomeOf(item(recommended.votes, changes, member(1)), accessOf(3), TODAY)).toBe('returned');
  });
});
