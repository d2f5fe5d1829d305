import { describe, expect, it } from '@jest/globals';
import { pendingMatters } from '../../../functions/people/pending-matters';
import {
  aCondition,
  aDecisionContent,
  actionDelayed,
  anAction,
  concluded,
  submitted,
} from '../../support/builders';
import { inDays } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, member } from '../../support/people';

describe('what awaits somebody who leaves', () => {
  it('is their conditions and steps with the day that holds for each: of a delayed step the new one', () => {
    const content = aDecisionContent({
      conditions: [aCondition({ dueOn: '2026-12-01' })],
      actions: [anAction({ dueOn: '2026-12-15' })],
    });
    const approved = [submitted(content), concluded('approved', {}, { content })];
    const dueOf = (...more: readonly ReturnType<typeof actionDelayed>[]) => {
      const { state } = aLedgerOf(...aRoster(3), ...approved, ...more);
      const matters = pendingMatters(state, [member(1)], inDays(1)).get(member(1)) ?? [];
      return matters.map((matter) => ('dueOn' in matter ? [matter.kind, matter.dueOn] : [matter.kind]));
    };
    expect(dueOf()).toEqual([
      ['condition', '2026-12-01'],
      ['action', '2026-12-15'],
    ]);
    expect(dueOf(actionDelayed())).toContainEqual(['action', '2027-02-01']);
  });
});
