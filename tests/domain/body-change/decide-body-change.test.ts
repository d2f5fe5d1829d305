import { describe, expect, it } from '@jest/globals';
import { confirmsChangeAs } from '../../../domain/body-change/decide-body-change';
import { submitted } from '../../support/builders';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { CHAIR, COORDINATOR, member } from '../../support/people';
import { EVERY_ROLE } from '../../support/every-role';
import { ROSTER } from '../../support/waiting-list';

describe('a change of the body', () => {
  const ledger = aLedgerOf(...ROSTER, submitted());
  ask(
    ledger,
    { type: 'SetDecisionModel', model: { model: { kind: 'all' }, from: TODAY, caseNumber: '26/1' } },
    by(COORDINATOR),
    NOW,
  );
  const [change] = [...ledger.state.changes.values()];

  it('is confirmed by members of the body, and by nobody else of any role', () => {
    const may = EVERY_ROLE.filter((one) => change && confirmsChangeAs(ledger.state, change, one, TODAY));
    expect(may).toEqual([CHAIR, member(1), member(2)]);
  });
});
