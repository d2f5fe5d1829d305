import { listDeliveries } from '../../../contracts/delivery/deliveries';
import type { ApiUser } from '../../support/api-client';
import { waitUntil } from '../../support/wait-until';

/** Waits until every card that the ledger asks for has been posted as it stands; says which have not if it takes long. */
export async function allDelivered(coordinator: ApiUser): Promise<void> {
  const look = async () => {
    const { deliveries } = await coordinator.call(listDeliveries);
    return { all: deliveries.length, late: deliveries.filter((one) => one.state !== 'sent') };
  };
  await waitUntil('all cards to be delivered', look, ({ all, late }) => all > 0 && late.length === 0);
}
