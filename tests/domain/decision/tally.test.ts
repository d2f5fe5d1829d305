import { describe, expect, it } from '@jest/globals';
import { outcomeOf, tallyOf } from '../../../domain/decision/tally';
import { aCastVote, aDecisionContent } from '../../support/builders';
import { CHAIR, COORDINATOR, OUTSIDER, bodyIds, member } from '../../support/people';

const of = (votes: Parameters<typeof tallyOf>[0], recommenderId = COORDINATOR) => ({
  votes,
  content: aDecisionContent({ recommenderId }),
});

describe('the tally', () => {
  it('counts each answer and says how many are needed', () => {
    const votes = [aCastVote(CHAIR), aCastVote(member(1), 'reject'), aCastVote(member(2), 'return')];
    expect(tallyOf(votes, bodyIds(5))).toEqual({ body: 5, needed: 3, approve: 1, reject: 1, return: 1 });
  });

  it('leaves out votes of people who are not in the body now', () => {
    expect(tallyOf([aCastVote(OUTSIDER), aCastVote(CHAIR)], bodyIds(1))).toMatchObject({ approve: 1 });
  });
});

describe('the outcome', () => {
  it('is open without votes, and in a body of nobody', () => {
    expect(outcomeOf(of([]), bodyIds(3))).toBeUndefined();
    expect(outcomeOf(of([]), [])).toBeUndefined();
    expect(outcomeOf(of([aCastVote(CHAIR)]), [])).toBeUndefined();
  });

  it('is not approved by votes of people outside the body', () => {
    expect(
      outcomeOf(of([aCastVote(OUTSIDER), aCastVote('p-2'), aCastVote('p-3')]), bodyIds(3)),
    ).toBeUndefined();
  });

  it('is never settled by the recommender’s approval alone', () => {
    expect(outcomeOf(of([aCastVote(CHAIR)], CHAIR), bodyIds(1))).toBeUndefined();
    expect(outcomeOf(of([aCastVote(CHAIR), aCastVote(member(1))], CHAIR), bodyIds(2))).toBe('approved');
  });

  it('may be settled by the recommender against their own item', () => {
    expect(outcomeOf(of([aCastVote(CHAIR, 'reject')], CHAIR), bodyIds(1))).toBe('rejected');
    expect(outcomeOf(of([aCastVote(CHAIR, 'return')], CHAIR), bodyIds(1))).toBe('returned');
  });

  it('does not count another’s approval from outside the body beside the recommender’s', () => {
    expect(outcomeOf(of([aCastVote(CHAIR), aCastVote(OUTSIDER)], CHAIR), bodyIds(1))).toBeUndefined();
  });
});
