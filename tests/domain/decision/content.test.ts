import { describe, expect, it } from '@jest/globals';
import { actionsIn, riskIn } from '../../../domain/decision/content';
import { peopleIn } from '../../../domain/decision/people-in';
import { EVERY_KIND, aCondition, aDecisionContent, anAction } from '../../support/builders';
import { COORDINATOR, member } from '../../support/people';

describe('what an item holds', () => {
  it('is a risk in two kinds, and steps in those alone', () => {
    const kinds = Object.values(EVERY_KIND);
    expect(kinds.filter((one) => riskIn(one) !== undefined).map((one) => one.kind)).toEqual([
      'riskAcceptance',
      'treatmentPlan',
    ]);
    expect(actionsIn(EVERY_KIND.treatmentPlan)).toHaveLength(1);
    expect(actionsIn(EVERY_KIND.policy)).toEqual([]);
  });

  it('names its owner, its recommender and who has its conditions and steps, each once', () => {
    const content = aDecisionContent({
      conditions: [aCondition({ ownerId: member(2) }), aCondition({ ownerId: member(1) })],
      actions: [anAction({ ownerId: member(3) })],
    });
    expect(peopleIn(content)).toEqual([member(1), COORDINATOR, member(2), member(3)]);
  });
});
