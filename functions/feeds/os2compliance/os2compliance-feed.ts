import type { Instant } from '../../../domain/calendar/danish-time';
import type { SourceContract, SourceParty, SourceRow, SourceSystem } from '../../../domain/feed/source-row';
import type { Criticality } from '../../../domain/system/system';
import type { Feed } from '../feed';
import { FeedFailure, type FeedLine } from '../feed-line';
import type { Os2complianceSettings } from '../feed-settings';
import { listIn, readPages } from '../read-pages';
import {
  createUnknownValues,
  idIn,
  instantIn,
  isDocument,
  meaningOf,
  partOf,
  documentsIn,
  partyIn,
  textIn,
  type SourceDocument,
  type UnknownValues,
} from '../source-values';

/** The most rows a page that OS2compliance gives. */
const PAGE_SIZE = 500;
/** So few missing at once are believed without a second thought. */
const FEW_GONE = 10;
/** What a municipality may call the id of a usage in KITOS among the properties of an asset. */
const KITOS_PROPERTIES: readonly unknown[] = ['kitos_usage_uuid', 'kitos_uuid'];

/**
 * Reads OS2compliance by its REST API v1, everything each time: it tells neither what changed nor what was deleted. What
 * a whole list no longer has is gone. Only GET is ever sent, though the key could write.
 */
export function createOs2complianceFeed(settings: Os2complianceSettings): Feed {
  return {
    feedId: 'os2compliance',
    read: async (from, { at, line, known }) => {
      const rows: SourceRow[] = [];
      const told = { unreadable: 0, oldPlaces: 0, isFull: true, marks: from.marks };
      try {
        const parties = new Map<string, SourceParty>();
        const leave = () => {
          told.unreadable += 1;
        };
        await readList(settings, line, { path: 'suppliers', leave }, (row, id, unknown) => {
          const party = partyIn(row, unknown);
          if (party !== null) parties.set(id, party);
          const thing: SourceContract = {
            kind: 'contract',
            reference: null,
            parties: party === null ? [] : [party],
            systemIds: [],
          };
          rows.push(rowOf(`supplier-${id}`, { thing, row, unknown, at }));
        });
        await readList(settings, line, { path: 'assets', leave }, (row, id, unknown) => {
          const thing = systemOf(row, { unknown, parties });
          rows.push(rowOf(`asset-${id}`, { thing, row, unknown, at }));
        });
        const read = new Set(rows.map(({ sourceId }) => sourceId));
        const gone = [...known].filter((sourceId) => !read.has(sourceId));
        // A list that lost half of itself is more likely a fault than so many deletions.
        if (gone.length > FEW_GONE && gone.length > known.size / 2) throw new FeedFailure('tooManyGone');
        for (const sourceId of gone) rows.push({ sourceId, said: null, goneAt: at, foundAt: at });
        return { rows, ...told, problem: null };
      } catch (error) {
        if (!(error instanceof FeedFailure)) throw error;
        return { rows, ...told, problem: error.problem };
      }
    },
  };
}

/** Reads a list to the end that its own count names; one that ends before is no whole list. */
async function readList(
  { url, key }: Os2complianceSettings,
  line: FeedLine,
  { path, leave }: { path: string; leave: () => void },
  take: (row: SourceDocument, id: string, unknown: UnknownValues) => void,
): Promise<void> {
  const counted = { total: 0, rows: 0 };
  const idOf = (row: unknown) => (isDocument(row) ? idIn(row.id) : null);
  await readPages(
    async (page) => {
      const query = `page=${String(page)}&pageSize=${String(PAGE_SIZE)}`;
      const { href } = new URL(`/api/v1/${path}?${query}`, url);
      const answer = await line.ask({ method: 'GET', url: href, headers: { ApiKey: key } });
      if (!isDocument(answer) || typeof answer.totalCount !== 'number')
        throw new FeedFailure('notUnderstood');
      const rows = listIn(answer.content ?? []);
      counted.total = answer.totalCount;
      counted.rows += rows.length;
      return { rows, isLast: rows.length === 0 || counted.rows >= counted.total };
    },
    {
      first: 0,
      idOf,
      take: (row) => {
        const id = idOf(row);
        if (id === null || !isDocument(row)) leave();
        else take(row, id, createUnknownValues());
      },
    },
  );
  if (counted.rows < counted.total) throw new FeedFailure('endless');
}

/** Told of in full each time, so that the reading itself is what orders it. */
const rowOf = (
  sourceId: string,
  {
    thing,
    row,
    unknown,
    at,
  }: { thing: SourceSystem | SourceContract; row: SourceDocument; unknown: UnknownValues; at: Instant },
): SourceRow => ({
  sourceId,
  said: {
    thing,
    unknown: unknown.found,
    at,
    readAt: at,
    changedAt: instantIn(row.updatedAt) ?? instantIn(row.createdAt),
  },
  goneAt: null,
  foundAt: at,
});

function systemOf(
  row: SourceDocument,
  { unknown, parties }: { unknown: UnknownValues; parties: ReadonlyMap<string, SourceParty> },
): SourceSystem {
  const supplier = partOf(row, 'supplier');
  const supplierId = idIn(supplier.id);
  const listed = supplierId === null ? undefined : parties.get(supplierId);
  const property = documentsIn(row, 'properties').find(({ key }) => KITOS_PROPERTIES.includes(key));
  return {
    kind: 'system',
    name: textIn(row.name),
    criticality: criticalityOf(row, unknown),
    performer: null,
    supplier: listed ?? partyIn(supplier, unknown),
    kitosId: idIn(property?.value),
    risk: null,
    isUsed: null,
  };
}

const TASK = { CRITICAL: true, NON_CRITICAL: false } as const;
const SOCIETY = { true: true, false: false, YES: true, NO: false } as const;

/** Two noes make "not critical"; one and a silence do not. */
function criticalityOf(row: SourceDocument, unknown: UnknownValues): Criticality {
  const asked = { silent: null, unknown };
  const society = meaningOf<boolean | null>(row.sociallyCritical, 'sociallyCritical', {
    known: SOCIETY,
    ...asked,
  });
  const task = meaningOf<boolean | null>(row.criticality, 'criticality', { known: TASK, ...asked });
  if (society === true) return 'society';
  if (task === true) return 'task';
  return society === false && task === false ? 'neither' : 'notAssessed';
}
