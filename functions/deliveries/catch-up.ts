import type { Instant } from '../../domain/calendar/danish-time';
import { deliveriesFor, type Delivery } from '../../domain/delivery/delivery';
import type { Head } from '../../domain/ledger/head';
import type { LedgerStore } from '../ledger/ledger-store';
import type { OversightLedger } from '../ledger/oversight-ledger';
import type { DeliveryStore } from './delivery-store';
import type { SendWork } from './work';

type Parts = {
  ledger: OversightLedger;
  store: LedgerStore;
  deliveries: DeliveryStore;
  sendWork: SendWork;
  now: () => Instant;
};

/**
 * Derives what must be sent from the entries since the checkpoint. The checkpoint moves last: a crash before that
 * leads to the same deliveries once more, which changes nothing, because their ids are the same.
 */
export async function catchUp({ ledger, store, deliveries, sendWork, now }: Parts): Promise<void> {
  const done = await deliveries.checkpoint();
  const state = await ledger.load();
  const upTo = state.head.seq;
  const wanted = new Map<string, { delivery: Delivery; seq: number }>();
  let head: Head = done;
  // Not beyond the state: whom an entry concerns can only be told by a state that has the entries before it.
  for await (const entry of store.read(done.seq + 1, upTo)) {
    if (entry === undefined)
      throw new Error(`Cannot derive deliveries: entry ${String(head.seq + 1)} is unreadable`);
    for (const delivery of deliveriesFor(entry, state)) wanted.set(delivery.id, { delivery, seq: entry.seq });
    head = { seq: entry.seq, hash: entry.hash };
  }
  for (const { delivery, seq } of wanted.values()) {
    await deliveries.want(delivery, seq, now());
    await sendWork({ kind: 'deliver', id: delivery.id });
  }
  if (head.seq > done.seq) await deliveries.advance(head);
}
