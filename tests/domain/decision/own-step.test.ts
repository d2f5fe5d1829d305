import { describe, expect, it } from '@jest/globals';
import { isOwnStep } from '../../../domain/decision/own-step';
import { aCondition, aDecisionContent, anAction, DECISION, submitted } from '../../support/builders';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, AUDITOR, CHAIR, DIRECTOR } from '../../support/people';

const content = aDecisionContent({
  conditions: [aCondition({ conditionId: 'V1', ownerId: DIRECTOR })],
  actions: [anAction({ actionId: 'H1', ownerId: AUDITOR })],
});
const decision = aLedgerOf(...aRoster(3), submitted(content)).state.decisions.get(DECISION);

describe('a condition or a step', () => {
  it('is that of the one to whom it was given, and of nobody else', () => {
    if (decision === undefined) throw new Error('Expected the decision');
    const owned = [CHAIR, DIRECTOR, AUDITOR].map((who) =>
      ['V1', 'H1', 'H2'].filter((stepId) => isOwnStep(decision, stepId, who)),
    );
    expect(owned).toEqual([[], ['V1'], ['H1']]);
  });
});
