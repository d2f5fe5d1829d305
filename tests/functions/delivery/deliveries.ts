import { deliveryOf, type Delivery } from '../../../domain/delivery/delivery';
import { deliver } from '../../../functions/delivery/deliver';
import type { Attempt } from '../../../functions/delivery/attempt';
import type { SendWork, Work } from '../../../functions/delivery/work';
import { createDeliveriesTable } from '../../../functions/storage/deliveries-table';
import { createTeamsReachTable } from '../../../functions/storage/teams-reach-table';
import { NOW } from '../../support/instants';
import { openStorage } from '../../support/storage';
import { createRecordingShow } from './recording-show';

/** A report's card in the leadership channel. */
export const CARD: Delivery = deliveryOf({ kind: 'report', month: '2026-11' }, { kind: 'leadershipChannel' });

/** A queue that only notes what was put in it and after how many seconds it is to be seen. */
export function createNotedQueue() {
  const sent: { item: Work; afterSeconds: number }[] = [];
  const sendWork: SendWork = (item, afterSeconds = 0) => {
    sent.push({ item, afterSeconds });
    return Promise.resolve();
  };
  return { sent, sendWork };
}

/** The deliveries of one storage account, with a place to show them in, a queue and a clock that tests turn. */
export async function openDeliveries(answers: (Attempt | (() => Promise<Attempt>))[] = []) {
  const account = await openStorage();
  const deliveries = createDeliveriesTable(account);
  const reach = createTeamsReachTable(account);
  const { sent, sendWork } = createNotedQueue();
  const recording = createRecordingShow(answers);
  const clock = { now: NOW };
  const parts = { deliveries, reach, sendWork, show: recording.show, now: () => clock.now, random: () => 0 };
  return {
    deliveries,
    reach,
    parts,
    sent,
    sendWork,
    ...recording,
    clock,
    wait: (seconds: number) => {
      clock.now = new Date(Date.parse(clock.now) + seconds * 1000).toISOString();
    },
    deliver: () => deliver(CARD.id, parts),
    row: async () => (await deliveries.get(CARD.id))?.value,
  };
}
