import { odata, type TableEntityResult } from '@azure/data-tables';
import { z } from 'zod';
import { draftAbout, caseAsWritten } from '../../contracts/decision/case-draft';
import {
  sentAs,
  type CaseDraft,
  type CaseDraftStore,
  type KeptDraft,
  type SentDraft,
} from '../drafts/case-draft-store';
import { draftText } from '../drafts/draft-text';
import type { Account } from './account';
import { statusOf, unlessStatus } from './storage-error';
import { textInParts, textOfParts } from './text-parts';

type Row = Record<string, unknown>;

const row = z.object({ about: draftAbout, written: caseAsWritten, savedAt: z.string() });

/** What stands in the place of a draft that was put forward. */
const sentRow = z.object({ putForwardAt: z.string(), upon: z.string() });

const uponText = ({ upon }: SentDraft): string => (upon === null ? '' : String(upon));

/**
 * The drafts in table storage: a partition a person, a row a draft. What is written is divided among the row's texts. One
 * that was put forward leaves its row behind without a word of it, so that a save on its way cannot bring it back.
 */
export function createCaseDraftsTable(account: Account): CaseDraftStore {
  const table = account.table('casedrafts');
  const entityOf = (draft: CaseDraft) => ({
    partitionKey: draft.personId,
    rowKey: draft.draftId,
    ...textInParts(draftText(draft)),
  });
  const keptOf = (entity: TableEntityResult<Row>): KeptDraft | undefined =>
    isSent(entity)
      ? undefined
      : {
          draft: {
            personId: entity.partitionKey ?? '',
            draftId: entity.rowKey ?? '',
            ...row.parse(JSON.parse(textOfParts(entity) ?? '')),
          },
          mark: entity.etag,
        };
  const read = (personId: string, draftId: string) =>
    unlessStatus([404], () => table.getEntity<Row>(personId, draftId));
  /** The keys alone: a person's drafts may be many and long. */
  const keysOf = async (personId: string) => {
    const filter = odata`PartitionKey eq ${personId}`;
    const select = ['RowKey', 'putForwardAt', 'upon'];
    const found: { draftId: string; isSent: boolean }[] = [];
    for await (const entity of table.listEntities<Row>({ queryOptions: { filter, select } }))
      found.push({ draftId: entity.rowKey ?? '', isSent: isSent(entity) });
    return found;
  };
  const update = (draft: CaseDraft, etag: string) => table.updateEntity(entityOf(draft), 'Replace', { etag });
  /** Under the id of one that was put forward, the next one may begin. */
  const begin = async (draft: CaseDraft) => {
    const created = await unlessStatus([409], () => table.createEntity(entityOf(draft)));
    if (created !== undefined) return created;
    const there = await read(draft.personId, draft.draftId);
    const sent = sentRow.safeParse(there).data;
    return there === undefined || sent === undefined || sent.upon === uponText(sentAs(draft))
      ? undefined
      : update(draft, there.etag);
  };
  const drop: CaseDraftStore['drop'] = async (personId, draftId, mark) => {
    try {
      await table.deleteEntity(personId, draftId, mark === undefined ? {} : { etag: mark });
      return true;
    } catch (error) {
      if (statusOf(error) === 412) return false;
      if (statusOf(error) === 404) return true;
      throw error;
    }
  };
  return {
    async get(personId, draftId) {
      const entity = await read(personId, draftId);
      return entity && keptOf(entity);
    },
    async save(draft, mark) {
      const saved = await unlessStatus([404, 412], () =>
        mark === null ? begin(draft) : update(draft, mark),
      );
      return saved?.etag;
    },
    async putForward(sent, at) {
      const { personId: partitionKey, draftId: rowKey } = sent;
      const left = { partitionKey, rowKey, putForwardAt: at, upon: uponText(sent) };
      await table.upsertEntity(left, 'Replace');
    },
    async isPutForward(sent) {
      const left = sentRow.safeParse(await read(sent.personId, sent.draftId)).data;
      return left?.upon === uponText(sent);
    },
    async forgetPutForward(before) {
      const queryOptions = {
        filter: odata`putForwardAt lt ${before}`,
        select: ['PartitionKey', 'RowKey', 'putForwardAt'],
      };
      for await (const entity of table.listEntities<Row>({ queryOptions }))
        await drop(entity.partitionKey ?? '', entity.rowKey ?? '', entity.etag);
    },
    drop,
    async idsOf(personId) {
      const keys = await keysOf(personId);
      return keys.filter((one) => !one.isSent).map(({ draftId }) => draftId);
    },
    async *all() {
      for await (const entity of table.listEntities<Row>()) {
        const kept = keptOf(entity);
        if (kept !== undefined) yield kept;
      }
    },
    async forget(personId) {
      const keys = await keysOf(personId);
      for (const { draftId } of keys) await drop(personId, draftId);
      return keys.filter((one) => !one.isSent).length;
    },
  };
}

const isSent = (entity: Row): boolean => typeof entity['putForwardAt'] === 'string';
