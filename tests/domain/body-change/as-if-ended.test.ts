import { describe, expect, it } from '@jest/globals';
import { chairsOn } from '../../../domain/access/access';
import { asIfEnded } from '../../../domain/body-change/as-if-ended';
import { submitted } from '../../support/builders';
import { NOW, TODAY, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster } from '../../support/people';

describe('the roster as it will be when the ends that await the body are confirmed', () => {
  const ledger = aLedgerOf(...aRoster(3), submitted());
  const end = { type: 'EndMembership', personId: CHAIR, role: 'chair', to: YESTERDAY } as const;
  ask(ledger, end, by(COORDINATOR), NOW);

  it('has no chair where the end of the chair awaits, while the roster itself still has', () => {
    expect(chairsOn(asIfEnded(ledger.state), TODAY)).toEqual([]);
    expect(chairsOn(ledger.state.access, TODAY)).toEqual([CHAIR]);
  });

  it('is the roster itself where the end was declined', () => {
    ask(ledger, { type: 'DeclineChange', changeId: 'C-001' }, by(CHAIR), NOW);
    expect(asIfEnded(ledger.state)).toEqual(ledger.state.access);
  });
});
