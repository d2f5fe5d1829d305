import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { GENESIS } from '../../domain/ledger/head';
import { isLeftAlone, type DeliveryRow, type DeliveryStore } from '../delivery/delivery-store';
import { mustSwap } from '../pace/compare-and-swap';
import type { Account } from './account';
import { deliveryRow } from './delivery-row';
import { unlessStatus } from './storage-error';
import { isTableKey } from './table-key';
import type { Kept } from '../pace/kept';

const PARTITION = 'delivery';
const CHECKPOINT = { partitionKey: 'checkpoint', rowKey: 'ledger' } as const;

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
      await mustSwap(`enter delivery "${delivery.id}"`, async () => {
        const kept = await get(delivery.id);
        if (kept === undefined) {
          const isEntered =
            (await unlessStatus([409], () => table.createEntity(entityOf(fresh)))) !== undefined;
          return isEntered ? { done: undefined } : 'again';
        }
        if (kept.value.wantedSeq >= seq) return { done: undefined };
        // A card shows the ledger as it is when it is sent, so it may be ahead of what it was sent for. Something new
        // to show is worth as many attempts again, also where the last ones had failed.
        const again =
          kept.value.state === 'sending' || isLeftAlone(kept.value) || kept.value.sentSeq >= seq
            ? {}
            : ({ state: 'queued', attempts: 0, problem: null, reason: null, busyUntil: null } as const);
        const wanted = { ...kept.value, ...again, wantedSeq: seq, changedAt: at };
        return (await replace({ value: wanted, etag: kept.etag })) ? { done: undefined } : 'again';
      });
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
    advance: (head) =>
      mustSwap('note how far deliveries are derived', async () => {
        const found = await unlessStatus([404], () =>
          table.getEntity(CHECKPOINT.partitionKey, CHECKPOINT.rowKey),
        );
        const stands = found && checkpointRow.parse(found);
        if (stands !== undefined && stands.seq >= head.seq) return { done: stands };
        const entity = { ...CHECKPOINT, ...head };
        const put = () =>
          found === undefined
            ? table.createEntity(entity)
            : table.updateEntity(entity, 'Replace', { etag: found.etag });
        return (await unlessStatus([409, 412], put)) === undefined ? 'again' : { done: head };
      }),
  };
}
