import { listDeliveries } from '../../../contracts/delivery/deliveries';
import type { ApiUser } from '../../support/api-client';

const PATIENCE_MS = 90_000;

/** Waits until every card that the ledger asks for has been posted as it stands; says which have not if it takes long. */
export async function allDelivered(coordinator: ApiUser): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { deliveries } = await coordinator.call(listDeliveries);
    const late = deliveries.filter((one) => one.state !== 'sent');
    if (deliveries.length > 0 && late.length === 0) return;
    if (Date.now() > until) throw new Error(`Not delivered: ${JSON.stringify(late, undefined, 2)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
