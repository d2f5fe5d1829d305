import { it } from '@jest/globals';
import { EVERY_KIND, submits } from '../../support/builders';
import { given } from '../../support/given';
import { by } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';
import { aSupplier } from '../../support/register-facts';

const ID = 'L-001';
const coordinator = by(COORDINATOR);
const listed = () => ({ type: 'SupplierSet', data: { supplierId: ID, ...aSupplier() } }) as const;

it('a case about a supplier is about one that is on the list', () => {
  const about = (supplierId: string) => submits({ ...EVERY_KIND.supplierReview, supplierId });
  given(...aRoster(), listed())
    .when(about(ID), coordinator)
    .thenTypes('DecisionSubmitted');
  given(...aRoster(), listed())
    .when(about('L-404'), coordinator)
    .thenRefused('unknown-supplier');
  given(...aRoster())
    .when(submits(EVERY_KIND.supplierReview), coordinator)
    .thenTypes('DecisionSubmitted');
});
