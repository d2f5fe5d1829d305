import type { Instant, Month } from '../../domain/calendar/danish-time';
import { deliveriesFor } from '../../domain/delivery/deliveries-for';
import type { Delivery } from '../../domain/delivery/delivery';
import type { Head } from '../../domain/ledger/head';
import type { LedgerStore } from '../ledger/ledger-store';
import { LedgerChanged, type OversightLedger } from '../ledger/oversight-ledger';
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
 * leads to the same deliveries once more, which changes nothing, because their ids are the same. The checkpoint is also
 * what the ledger is verified against, so it never moves on in a ledger that no longer has the entry it stands at: a
 * process that started after a tail was cut would otherwise write the traces over.
 */
export async function catchUp({ ledger, store, deliveries, sendWork, now }: Parts): Promise<void> {
  const done = await deliveries.checkpoint();
  const state = await ledger.load();
  const upTo = state.head.seq;
  if (state.head.hash === done.hash) return;
  await requireEntry(store, done);
  const wanted = new Map<string, { delivery: Delivery; seq: number }>();
  let head: Head = done;
  // Not beyond the state: whom an entry concerns can only be told by a state that has the entries before it.
  for await (const entry of store.read(done.seq + 1, upTo)) {
    if (entry === undefined)
      throw new Error(`Cannot derive deliveries: entry ${String(head.seq + 1)} is unreadable`);
    for (const delivery of deliveriesFor(entry, state)) wanted.set(delivery.id, { delivery, seq: entry.seq });
    if (entry.type === 'ReportIssued')
      for (const delivery of await noticesOf(entry.data.month, deliveries))
        wanted.set(delivery.id, { delivery, seq: entry.seq });
    head = { seq: entry.seq, hash: entry.hash };
  }
  for (const { delivery, seq } of wanted.values()) {
    await deliveries.want(delivery, seq, now());
    await sendWork({ kind: 'deliver', id: delivery.id });
  }
  if (head.seq > done.seq) await deliveries.advance(head);
}

/** The cards that told coordinators of a month's draft: they say that it is released. Nobody gets a new one for that. */
async function noticesOf(month: Month, deliveries: DeliveryStore): Promise<readonly Delivery[]> {
  const told: Delivery[] = [];
  for await (const { id, subject, recipient } of deliveries.list())
    if ((subject.kind === 'reportDraft' || subject.kind === 'reportAwaited') && subject.month === month)
      told.push({ id, subject, recipient });
  return told;
}

async function requireEntry(store: LedgerStore, { seq, hash }: Head): Promise<void> {
  if (seq === 0) return;
  for await (const entry of store.read(seq, seq)) if (entry?.hash === hash) return;
  throw new LedgerChanged(`Cannot derive deliveries: entry ${String(seq)} is gone or differs`);
}
