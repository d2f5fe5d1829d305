import type { Instant, Month } from '../../domain/calendar/danish-time';
import { deliveriesFor } from '../../domain/delivery/deliveries-for';
import type { Delivery } from '../../domain/delivery/delivery';
import type { Head } from '../../domain/ledger/head';
import type { Oversight } from '../../domain/oversight';
import type { LedgerStore } from '../ledger/ledger-store';
import { LedgerChanged, type OversightLedger } from '../ledger/oversight-ledger';
import type { Preferences } from '../people/preferences';
import { sideBySide } from '../pace/side-by-side';
import type { DeliveryStore } from './delivery-store';
import type { SendWork } from './work';

type Parts = {
  ledger: OversightLedger;
  store: LedgerStore;
  deliveries: DeliveryStore;
  preferences: Pick<Preferences, 'statusWishes'>;
  sendWork: SendWork;
  now: () => Instant;
};

/** A step ends with the entry that makes it so many cards or entries. A host that is killed again and again gets on. */
const CARDS_A_STEP = 10;
const ENTRIES_A_STEP = 500;

/** Cards that are entered side by side. */
const AT_ONCE = 16;

/**
 * Derives what must be sent from the entries since the checkpoint, in steps. The checkpoint moves at the end of each: a
 * crash before that leads to the same deliveries once more, which changes nothing, because their ids are the same. The
 * checkpoint is also what the ledger is verified against, so it never moves on in a ledger that no longer has the entry
 * it stands at: a process that started after a tail was cut would otherwise write the traces over.
 */
export async function catchUp(parts: Parts): Promise<void> {
  const { ledger, store, deliveries, sendWork, now } = parts;
  let done = await deliveries.checkpoint();
  const state = await ledger.load();
  if (state.head.hash === done.hash) return;
  do {
    await requireEntry(store, done);
    const { wanted, head } = await nextStep(done, state, parts);
    if (head.seq === done.seq) return;
    await sideBySide(wanted, AT_ONCE, async ({ delivery, seq }) => {
      await deliveries.want(delivery, seq, now());
      await sendWork({ kind: 'deliver', id: delivery.id });
    });
    done = await deliveries.advance(head);
  } while (done.seq < state.head.seq);
}

type Wanted = { delivery: Delivery; seq: number };

/** The cards of the next entries, each once and with the newest of its entries as what it must show. */
async function nextStep(
  done: Head,
  state: Oversight,
  { store, deliveries, preferences }: Parts,
): Promise<{ wanted: readonly Wanted[]; head: Head }> {
  const wanted = new Map<string, Wanted>();
  const wishes = await preferences.statusWishes();
  let head = done;
  // Not beyond the state: whom an entry concerns can only be told by a state that has the entries before it.
  const last = Math.min(state.head.seq, done.seq + ENTRIES_A_STEP);
  for await (const entry of store.read(done.seq + 1, last)) {
    if (entry === undefined)
      throw new Error(`Cannot derive deliveries: entry ${String(head.seq + 1)} is unreadable`);
    const notices = entry.type === 'ReportIssued' ? await noticesOf(entry.data.month, deliveries) : [];
    for (const delivery of [...deliveriesFor(entry, state, wishes), ...notices])
      wanted.set(delivery.id, { delivery, seq: entry.seq });
    head = { seq: entry.seq, hash: entry.hash };
    if (wanted.size >= CARDS_A_STEP) break;
  }
  return { wanted: [...wanted.values()], head };
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
