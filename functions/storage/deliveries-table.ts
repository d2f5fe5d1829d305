import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { GENESIS } from '../../domain/ledger/head';
import { isLeftAlone, type DeliveryRow, type DeliveryStore, type Kept } from '../delivery/delivery-store';
import type { Account } from './account';
import { deliveryRow } from './delivery-row';
import { unlessStatus } from './storage-error';
import { isTableKey } from './table-key';

const PARTITION = 'delivery';
const CHECKPOINT = { partitionKey: 'checkpoint', rowKey: 'ledger' } as const;
const MOST_TRIES = 20;

const checkpointRow = z.object({ seq: z.number(), hash: z.string() });

/** A key may not hold a slash. */
const rowKeyOf = (id: string): string => id.replaceAll('/', ':');
const entityOf = (row: DeliveryRow) => ({
  partitionKey: PARTITION,
  rowKey: rowKeyOf(row.id),
  row: JSON.stringify(row),
});
const readRow = (text: unknown): DeliveryRow => deliveryRow.parse(JSON.parse(z.string().parse(text)));

/** The deliveries and the checkpoint in table storage. Unlike the ledger these rows change. */
export function createDeliveriesTable(account: Account): DeliveryStore {
  const table = account.table('deliveries');

  const get = async (id: string): Promise<Kept<DeliveryRow> | undefined> => {
    const key = rowKeyOf(id);
    if (!isTableKey(key)) return undefined;
    return unlessStatus([404], async () => {
      const entity = await table.getEntity<{ row?: unknown }>(PARTITION, key);
      return { value: readRow(entity.row), etag: entity.etag };
    });
  };

  const replace = async ({ value, etag }: Kept<DeliveryRow>): Promise<boolean> =>
    (await unlessStatus([412], () => table.updateEntity(entityOf(value), 'Replace', { etag }))) !== undefined;

  return {
    get,
    replace,
    async want(delivery, seq, at) {
      const fresh: DeliveryRow = {
        ...delivery,
        state: 'queued',
        wantedSeq: seq,
        sentSeq: 0,
        posted: null,
        attempts: 0,
        problem: null,
        busyUntil: null,
        posting: false,
        unknownPosts: 0,
        reason: null,
        settledBy: null,
        changedAt: at,
      };
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const kept = await get(delivery.id);
        if (kept === undefined) {
          if ((await unlessStatus([409], () => table.createEntity(entityOf(fresh)))) !== undefined) return;
          continue;
        }
        if (kept.value.wantedSeq >= seq) return;
        // A card shows the ledger as it is when it is sent, so it may be ahead of what it was sent for. Something new
        // to show is worth as many attempts again, also where the last ones had failed.
        const again =
          kept.value.state === 'sending' || isLeftAlone(kept.value) || kept.value.sentSeq >= seq
            ? {}
            : ({ state: 'queued', attempts: 0, problem: null, reason: null, busyUntil: null } as const);
        const wanted = { ...kept.value, ...again, wantedSeq: seq, changedAt: at };
        if (await replace({ value: wanted, etag: kept.etag })) return;
      }
      throw new Error(`Cannot enter delivery "${delivery.id}": it changes all the time`);
    },
    async *list() {
      const filter = odata`PartitionKey eq ${PARTITION}`;
      for await (const entity of table.listEntities<{ row?: unknown }>({ queryOptions: { filter } })) {
        yield readRow(entity.row);
      }
    },
    async checkpoint() {
      const found = await unlessStatus([404], () =>
        table.getEntity(CHECKPOINT.partitionKey, CHECKPOINT.rowKey),
      );
      return found === undefined ? GENESIS : checkpointRow.parse(found);
    },
    async advance(head) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const found = await unlessStatus([404], () =>
          table.getEntity(CHECKPOINT.partitionKey, CHECKPOINT.rowKey),
        );
        if (found === undefined) {
          if ((await unlessStatus([409], () => table.createEntity({ ...CHECKPOINT, ...head }))) !== undefined)
            return head;
          continue;
        }
        const stands = checkpointRow.parse(found);
        if (stands.seq >= head.seq) return stands;
        const update = () => table.updateEntity({ ...CHECKPOINT, ...head }, 'Replace', { etag: found.etag });
        if ((await unlessStatus([412], update)) !== undefined) return head;
      }
      throw new Error('Cannot note how far deliveries are derived: it changes all the time');
    },
  };
}
