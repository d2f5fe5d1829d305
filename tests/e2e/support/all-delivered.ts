import { listDeliveries, type DeliveryView } from '../../../contracts/delivery/deliveries';
import type { ApiUser } from '../../support/api-client';
import { waitUntil } from '../../support/wait-until';

/** What the sweep may bring at five past on some days, whatever a story is about. */
const BY_THE_CLOCK: readonly DeliveryView['about']['kind'][] = [
  'report',
  'reportDraft',
  'reportAwaited',
  'reportReminder',
  'trainingReminder',
  'trainingOverdue',
  'registerReminder',
  'measureReminder',
];

/** Whoever has not met the bot yet is waited for as long as they like; no story lets everybody meet it. */
const isForALaterDay = ({ state, about }: DeliveryView): boolean =>
  state === 'waiting' && BY_THE_CLOCK.includes(about.kind);

/** Waits until every card that the ledger asks for has been posted as it stands; says which have not if it takes long. */
export async function allDelivered(coordinator: ApiUser): Promise<void> {
  const look = async () => {
    const { deliveries } = await coordinator.call(listDeliveries);
    const late = deliveries.filter((one) => one.state !== 'sent' && !isForALaterDay(one));
    return { all: deliveries.length, late };
  };
  await waitUntil('all cards to be delivered', look, ({ all, late }) => all > 0 && late.length === 0);
}
