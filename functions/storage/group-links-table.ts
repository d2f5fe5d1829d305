import { odata, type TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { AUDIENCES, type Audience } from '../../domain/access/group';
import { GROUP_CHANGES } from '../../domain/access/group-link';
import { GROUP_PROBLEMS } from '../../contracts/access/group-sync';
import type { GroupLink, GroupLinks, Proposal } from '../people/group-links';
import type { Account } from './account';
import { unlessStatus } from './storage-error';

const LINK = 'link';
/** The most that one transaction takes. */
const MOST_ACTIONS = 100;

const link = z.object({
  audience: z.enum(AUDIENCES),
  groupId: z.string(),
  linkedBy: z.string(),
  linkedAt: z.string(),
  deltaLink: z.string().nullable(),
  readAt: z.string().nullable(),
  readInFullAt: z.string().nullable(),
  people: z.number().nullable(),
  groups: z.number(),
  others: z.number(),
  problem: z.enum(GROUP_PROBLEMS).nullable(),
});
const proposal = z.object({
  proposalId: z.string(),
  change: z.enum(GROUP_CHANGES),
  objectId: z.string(),
  entra: z
    .object({
      name: z.string(),
      mail: z.string().nullable(),
      title: z.string().nullable(),
      isBlocked: z.literal(true).optional(),
      isGuest: z.literal(true).optional(),
    })
    .nullable(),
  foundAt: z.string(),
  dismissed: z.boolean(),
});

const linkEntity = (one: GroupLink) => ({
  partitionKey: LINK,
  rowKey: one.audience,
  row: JSON.stringify(one),
});
const proposalsOf = (audience: Audience): string => `proposal-${audience}`;
const parse = <Shape extends z.ZodType>(shape: Shape, text: unknown): z.output<Shape> =>
  shape.parse(JSON.parse(z.string().parse(text)));

/** The links to Entra groups and what they propose, in table storage: a partition an audience for the proposals. */
export function createGroupLinksTable(account: Account): GroupLinks {
  const table = account.table('grouplinks');

  const proposals = async (audience: Audience): Promise<Proposal[]> => {
    const filter = odata`PartitionKey eq ${proposalsOf(audience)}`;
    const found: Proposal[] = [];
    for await (const entity of table.listEntities<{ row?: unknown }>({ queryOptions: { filter } }))
      found.push(parse(proposal, entity.row));
    return found;
  };

  const find = (audience: Audience) =>
    unlessStatus([404], async () => {
      const entity = await table.getEntity<{ row?: unknown }>(LINK, audience);
      return { link: parse(link, entity.row), etag: entity.etag };
    });

  const write = async (actions: readonly TransactionAction[]): Promise<void> => {
    for (let from = 0; from < actions.length; from += MOST_ACTIONS)
      await table.submitTransaction(actions.slice(from, from + MOST_ACTIONS));
  };

  /** One transaction for each hundred; where another process was first with one of them, one by one. */
  const drop: GroupLinks['drop'] = async (audience, objectIds) => {
    const partitionKey = proposalsOf(audience);
    const dropped = await unlessStatus([404], async () => {
      await write(objectIds.map((rowKey) => ['delete', { partitionKey, rowKey }]));
      return true;
    });
    if (dropped !== undefined) return;
    for (const rowKey of objectIds) await unlessStatus([404], () => table.deleteEntity(partitionKey, rowKey));
  };

  const clear = async (audience: Audience): Promise<void> =>
    drop(
      audience,
      (await proposals(audience)).map(({ objectId }) => objectId),
    );

  return {
    async all() {
      const filter = odata`PartitionKey eq ${LINK}`;
      const links: GroupLink[] = [];
      for await (const entity of table.listEntities<{ row?: unknown }>({ queryOptions: { filter } }))
        links.push(parse(link, entity.row));
      return links;
    },
    find: async (audience) => (await find(audience))?.link,
    async link(fresh) {
      await clear(fresh.audience);
      await table.upsertEntity(linkEntity(fresh), 'Replace');
    },
    async unlink(audience) {
      await unlessStatus([404], () => table.deleteEntity(LINK, audience));
      await clear(audience);
    },
    async record(read) {
      const found = await find(read.audience);
      if (found?.link.groupId !== read.groupId || found.link.linkedAt !== read.linkedAt) return false;
      const { etag } = found;
      const update = () => table.updateEntity(linkEntity(read), 'Replace', { etag });
      return (await unlessStatus([404, 412], update)) !== undefined;
    },
    proposals,
    async keep(audience, kept) {
      const partitionKey = proposalsOf(audience);
      await write(
        kept.map((one) => [
          'upsert',
          { partitionKey, rowKey: one.objectId, row: JSON.stringify(one) },
          'Replace',
        ]),
      );
    },
    drop,
  };
}
