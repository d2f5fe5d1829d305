import { z } from 'zod';
import type { Turn, TurnBoard } from '../../bot/teams/turn-board';
import { mustSwap } from '../pace/compare-and-swap';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

const ROW = { partitionKey: 'pace', rowKey: 'teams' } as const;

/** Times are counted from the first of them and all is kept short: a property holds 32,768 letters. */
const boardRow = z.object({ first: z.coerce.number(), turns: z.string() });
const SHORT = 36;

type Kept = { taken: readonly Turn[]; etag: string | undefined };

/** The turns of all processes: one row in the table of the deliveries, changed only by whoever has read it last. */
export function createTurnBoardTable(account: Account): TurnBoard {
  const table = account.table('deliveries');
  // A process that is alone knows what it wrote last, and need not read it again.
  const known: { last: Kept | undefined } = { last: undefined };

  const read = async (): Promise<Kept> => {
    const entity = await unlessStatus([404], () => table.getEntity(ROW.partitionKey, ROW.rowKey));
    if (entity === undefined) return { taken: [], etag: undefined };
    const { first, turns } = boardRow.parse(entity);
    const taken = turns.split(' ').flatMap((turn) => {
      const [after, conversation, caller] = turn.split('.');
      if (after === undefined || conversation === undefined || caller === undefined) return [];
      return [{ at: first + parseInt(after, SHORT), conversation, caller }];
    });
    return { taken, etag: entity.etag };
  };

  const write = async (taken: readonly Turn[], etag: string | undefined): Promise<string | undefined> => {
    const first = taken.reduce((least, { at }) => Math.min(least, at), taken[0]?.at ?? 0);
    const turns = taken
      .map(({ at, conversation, caller }) => [(at - first).toString(SHORT), conversation, caller].join('.'))
      .join(' ');
    const entity = { ...ROW, first: String(first), turns };
    const put = () =>
      etag === undefined ? table.createEntity(entity) : table.updateEntity(entity, 'Replace', { etag });
    return (await unlessStatus([404, 409, 412], put))?.etag;
  };

  return (change) =>
    mustSwap('note whose turn it is', async (tries) => {
      const { taken: before, etag } = known.last ?? (await read());
      known.last = undefined;
      const { taken, answer } = change(before);
      const written = await write(taken, etag);
      if (written === undefined) return 'again';
      if (tries === 0) known.last = { taken, etag: written };
      return { done: answer };
    });
}
