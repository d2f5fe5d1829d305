import { z } from 'zod';
import type { Recipient } from '../../domain/delivery/delivery';
import { ok } from '../../domain/result';
import { DELIVERY_REASONS } from '../../contracts/delivery/delivery-state';
import type { DeadAddress, TeamsReach } from '../delivery/teams-reach';
import { compareAndSwap, mustSwap } from '../pace/compare-and-swap';
import type { Account } from './account';
import { recipient } from './delivery-row';
import { unlessStatus } from './storage-error';

const PAUSE = { partitionKey: 'pause', rowKey: 'teams' } as const;
const ADDRESS = 'address';

const addressRow = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('dead'),
    recipient,
    reason: z.enum(DELIVERY_REASONS),
    problem: z.string(),
    since: z.string(),
  }),
  z.object({ state: z.literal('alive'), since: z.string(), notedAt: z.string().optional() }),
]);
type AddressRow = z.infer<typeof addressRow>;

const keyOf = (one: Recipient): string => (one.kind === 'leadershipChannel' ? 'channel' : one.personId);
const entityOf = (to: Recipient, row: AddressRow) => ({
  partitionKey: ADDRESS,
  rowKey: keyOf(to),
  row: JSON.stringify(row),
});

/** Whether Teams has told of a later coming or going. What an answer of Teams to a card said is no such news. */
const isSince = (row: AddressRow | undefined, at: string): boolean =>
  row !== undefined && (row.state === 'alive' || row.reason === 'removed') && row.since >= at;

/** The pause and the addresses, in the table of the deliveries and in partitions of their own. */
export function createTeamsReachTable(account: Account): TeamsReach {
  const table = account.table('deliveries');

  const addressOf = (to: Recipient) =>
    unlessStatus([404], async () => {
      const entity = await table.getEntity<{ row?: unknown }>(ADDRESS, keyOf(to));
      const row = addressRow.parse(JSON.parse(z.string().parse(entity.row)));
      return { row, etag: entity.etag };
    });

  /** Writes what `change` makes of the row, again if another process was first; no change is `undefined`. */
  const write = (
    to: Recipient,
    change: (row: AddressRow | undefined) => AddressRow | undefined,
  ): Promise<boolean> =>
    mustSwap('note whether an address is alive', async () => {
      const kept = await addressOf(to);
      const row = change(kept?.row);
      if (row === undefined) return { done: false };
      const entity = entityOf(to, row);
      const put = () =>
        kept === undefined
          ? table.createEntity(entity)
          : table.updateEntity(entity, 'Replace', { etag: kept.etag });
      return (await unlessStatus([409, 412], put)) === undefined ? 'again' : { done: true };
    });

  const pausedUntil = async () =>
    (await unlessStatus([404], () =>
      table.getEntity<{ until?: string }>(PAUSE.partitionKey, PAUSE.rowKey),
    )) ?? undefined;

  return {
    pausedUntil: async () => (await pausedUntil())?.until ?? null,
    async pause(until) {
      // Where so many note a pause at once, one of them is noted, and cards are held back by that.
      await compareAndSwap(async () => {
        const kept = await pausedUntil();
        if (kept?.until !== undefined && kept.until >= until) return ok(undefined);
        const put = () =>
          kept === undefined
            ? table.createEntity({ ...PAUSE, until })
            : table.updateEntity({ ...PAUSE, until }, 'Replace', { etag: kept.etag });
        return (await unlessStatus([409, 412], put)) === undefined ? 'again' : ok(undefined);
      });
    },
    async deadAddress(to) {
      const row = (await addressOf(to))?.row;
      return row?.state === 'dead' ? row : undefined;
    },
    markDead: (dead: DeadAddress, triedAt) =>
      write(dead.recipient, (row) =>
        row?.state === 'alive' && (row.notedAt ?? row.since) >= triedAt
          ? undefined
          : { state: 'dead', ...dead },
      ),
    markRemoved: async (to, at) => {
      const removed = { reason: 'removed', problem: 'The app was removed' } as const;
      await write(to, (row) =>
        isSince(row, at) ? undefined : { state: 'dead', recipient: to, ...removed, since: at },
      );
    },
    markAlive: async (to, { at, notedAt }) => {
      await write(to, (row) => {
        if (row?.state === 'dead' && row.reason === 'removed' && row.since > at) return undefined;
        const since = row?.state === 'alive' && row.since > at ? row.since : at;
        return { state: 'alive', since, notedAt };
      });
    },
  };
}
