import { odata, type TableEntityResult } from '@azure/data-tables';
import { z } from 'zod';
import { draftAbout, caseAsWritten } from '../../contracts/decision/case-draft';
import type { CaseDraft, CaseDraftStore, KeptDraft } from '../drafts/case-draft-store';
import { draftText } from '../drafts/draft-text';
import type { Account } from './account';
import { statusOf, unlessStatus } from './storage-error';
import { textInParts, textOfParts } from './text-parts';

type Row = Record<string, unknown>;

const row = z.object({ about: draftAbout, written: caseAsWritten, savedAt: z.string() });

/** The drafts in table storage: a partition a person, a row a draft. What is written is divided among the row's texts. */
export function createCaseDraftsTable(account: Account): CaseDraftStore {
  const table = account.table('casedrafts');
  const entityOf = (draft: CaseDraft) => ({
    partitionKey: draft.personId,
    rowKey: draft.draftId,
    ...textInParts(draftText(draft)),
  });
  const keptOf = (entity: TableEntityResult<Row>): KeptDraft => ({
    draft: {
      personId: entity.partitionKey ?? '',
      draftId: entity.rowKey ?? '',
      ...row.parse(JSON.parse(textOfParts(entity) ?? '')),
    },
    mark: entity.etag,
  });
  const list = async function* (filter?: string): AsyncGenerator<KeptDraft> {
    const rows = table.listEntities<Row>(filter === undefined ? {} : { queryOptions: { filter } });
    for await (const entity of rows) yield keptOf(entity);
  };
  const of = async (personId: string) => {
    const found: KeptDraft[] = [];
    for await (const kept of list(odata`PartitionKey eq ${personId}`)) found.push(kept);
    return found;
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
    get: (personId, draftId) =>
      unlessStatus([404], async () => keptOf(await table.getEntity<Row>(personId, draftId))),
    async save(draft, mark) {
      const saved = await unlessStatus([404, 409, 412], () =>
        mark === null
          ? table.createEntity(entityOf(draft))
          : table.updateEntity(entityOf(draft), 'Replace', { etag: mark }),
      );
      return saved?.etag;
    },
    drop,
    of,
    all: () => list(),
    async forget(personId) {
      const own = await of(personId);
      for (const { draft } of own) await drop(personId, draft.draftId);
      return own.length;
    },
  };
}
