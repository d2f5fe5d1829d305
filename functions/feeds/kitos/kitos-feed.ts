import { compare } from '../../../domain/ground/compare';
import type { Instant } from '../../../domain/calendar/danish-time';
import type { SourceRow, SourceThing } from '../../../domain/feed/source-row';
import type { Language } from '../../../words/language';
import type { Feed, FeedPosition, FeedReading } from '../feed';
import { FeedFailure, type FeedLine } from '../feed-line';
import type { KitosSettings } from '../feed-settings';
import { listIn, readPages } from '../read-pages';
import {
  createUnknownValues,
  idIn,
  instantIn,
  isDocument,
  partOf,
  textIn,
  type SourceDocument,
  type UnknownValues,
} from '../source-values';
import { contractIn, processingIn } from './agreements';
import { systemOfUsage } from './system-of-usage';

/** The most rows a page that KITOS gives. */
const PAGE_SIZE = 250;
const DAY_MS = 24 * 60 * 60 * 1000;
/** So often everything is read again: what was missed between two pages is then found. */
const FULL_AFTER_MS = 7 * DAY_MS;
/** KITOS may store a row a moment after the time that it gives it. */
const OVERLAP_MS = 10 * 60 * 1000;

type Read = (
  row: SourceDocument,
  noting: { unknown: UnknownValues; language: Language },
) => { thing: SourceThing; oldPlace: boolean };

/** The lists that are read, with the name that the feed of deletions has for what is in them. */
const LISTS: readonly { path: string; entityType: string; read: Read }[] = [
  { path: 'it-system-usages', entityType: 'ItSystemUsage', read: systemOfUsage },
  {
    path: 'it-contracts',
    entityType: 'ItContract',
    read: contractIn,
  },
  {
    path: 'data-processing-registrations',
    entityType: 'DataProcessingRegistration',
    read: processingIn,
  },
];

/**
 * Reads KITOS by its API v2: what changed since the last time and what was deleted, and once a week everything. People
 * in roles are not read: who owns a system here is for the municipality to say.
 */
export function createKitosFeed(settings: KitosSettings, language: Language): Feed {
  return {
    feedId: 'kitos',
    read: async (from, { at, line }) => {
      const isFull =
        from.readInFullAt === null || Date.parse(at) - Date.parse(from.readInFullAt) >= FULL_AFTER_MS;
      const rows: SourceRow[] = [];
      const told = { unreadable: 0, oldPlaces: 0 };
      try {
        const kitos = await signIn(settings, line);
        const organizationUuid = await organizationOf(settings, kitos);
        const marks: Record<string, Instant> = { ...from.marks };
        for (const list of LISTS) {
          const mark = await readList(kitos, list, {
            organizationUuid,
            language,
            since: isFull ? null : sinceOf(from, list.path),
            at,
            take: (row, oldPlace) => {
              rows.push(row);
              if (oldPlace) told.oldPlaces += 1;
            },
            leave: () => {
              told.unreadable += 1;
            },
          });
          if (mark !== null) marks[list.path] = later(marks[list.path], mark);
        }
        if (from.readAt !== null)
          for (const { entityType } of LISTS)
            await readDeletions(kitos, entityType, {
              since: new Date(Date.parse(from.readAt) - DAY_MS).toISOString(),
              at,
              take: (row) => rows.push(row),
            });
        return { rows, isFull, marks, ...told, problem: null } satisfies FeedReading;
      } catch (error) {
        if (!(error instanceof FeedFailure)) throw error;
        return { rows, isFull, marks: from.marks, ...told, problem: error.problem };
      }
    },
  };
}

const later = (one: Instant | undefined, other: Instant): Instant =>
  one === undefined || compare(other, one) > 0 ? other : one;

function sinceOf({ marks }: FeedPosition, path: string): Instant | null {
  const mark = marks[path];
  return mark === undefined ? null : new Date(Date.parse(mark) - OVERLAP_MS).toISOString();
}

/** KITOS with a token that is fetched anew, once, when it has run out. */
type Kitos = { get: (path: string, query: Readonly<Record<string, string>>) => Promise<unknown> };

async function signIn({ url, user, password }: KitosSettings, line: FeedLine): Promise<Kitos> {
  const token = async (): Promise<string> => {
    const answer = await line.ask({
      method: 'POST',
      url: new URL('/api/authorize/GetToken', url).href,
      body: { email: user, password },
    });
    const given = isDocument(answer) ? partOf(answer, 'response').token : undefined;
    if (typeof given !== 'string' || !/^[\x21-\x7e]{1,8000}$/.test(given))
      throw new FeedFailure('notAllowed');
    return given;
  };
  let known = await token();
  const ask = (href: string) =>
    line.ask({ method: 'GET', url: href, headers: { authorization: `Bearer ${known}` } });
  return {
    get: async (path, query) => {
      const { href } = new URL(`/api/v2/${path}?${new URLSearchParams(query).toString()}`, url);
      try {
        return await ask(href);
      } catch (error) {
        if (!(error instanceof FeedFailure) || error.problem !== 'notAllowed') throw error;
        known = await token();
        return ask(href);
      }
    },
  };
}

/** The organisation by its uuid; where its CVR number is set instead, the one that KITOS has with exactly that. */
async function organizationOf({ organization }: KitosSettings, kitos: Kitos): Promise<string> {
  if (!/^\d{8}$/.test(organization)) return organization;
  const found = listIn(
    await kitos.get('organizations', { cvrContent: organization, page: '0', pageSize: '50' }),
  )
    .filter(isDocument)
    .filter(({ cvr }) => textIn(cvr, 40) === organization);
  const uuid = idIn(found[0]?.uuid);
  if (found.length !== 1 || uuid === null) throw new FeedFailure('notThere');
  return uuid;
}

type Reading = {
  organizationUuid: string;
  /** Of the results that go into the register in words. */
  language: Language;
  since: Instant | null;
  at: Instant;
  take: (row: SourceRow, oldPlace: boolean) => void;
  leave: () => void;
};

/** Reads one list to its end; answers the newest date of its rows, which is never later than now. */
async function readList(
  kitos: Kitos,
  { path, read }: (typeof LISTS)[number],
  { organizationUuid, language, since, at, take, leave }: Reading,
): Promise<Instant | null> {
  let mark: Instant | null = null;
  await readPages(
    async (page) => {
      const rows = listIn(
        await kitos.get(path, {
          organizationUuid,
          ...(since === null ? {} : { changedSinceGtEq: since }),
          // In the order in which they were made, no row moves to another page while the pages are read.
          orderByProperty: 'CreationOrder',
          page: String(page),
          pageSize: String(PAGE_SIZE),
        }),
      );
      // A short page is the last one. Where everything is read, one more is asked for: a source may give less than a page.
      const isShort = rows.length < PAGE_SIZE;
      return { rows, isLast: rows.length === 0 || (isShort && since !== null) };
    },
    {
      first: 0,
      idOf: (row) => (isDocument(row) ? idIn(row.uuid) : null),
      take: (row) => {
        const sourceId = isDocument(row) ? idIn(row.uuid) : null;
        if (sourceId === null || !isDocument(row)) {
          leave();
          return;
        }
        const unknown = createUnknownValues();
        const { thing, oldPlace } = read(row, { unknown, language });
        const changedAt = instantIn(row.lastModified);
        // A date to come would hide every later change.
        const told = changedAt === null || changedAt > at ? at : changedAt;
        if (changedAt !== null) mark = later(mark ?? undefined, told);
        const said = { thing, unknown: unknown.found, at: told, readAt: at, changedAt };
        take({ sourceId, said, goneAt: null, foundAt: at }, oldPlace);
      },
    },
  );
  return mark;
}

async function readDeletions(
  kitos: Kitos,
  entityType: string,
  { since, at, take }: { since: Instant; at: Instant; take: (row: SourceRow) => void },
): Promise<void> {
  const uuidOf = (row: unknown) => (isDocument(row) ? idIn(row.entityUuid) : null);
  await readPages(
    async (page) => {
      const rows = listIn(
        await kitos.get('delta-feed/deleted-entities', {
          entityType,
          deletedSinceUTC: since,
          page: String(page),
          pageSize: String(PAGE_SIZE),
        }),
      );
      return { rows, isLast: rows.length < PAGE_SIZE };
    },
    {
      first: 0,
      idOf: uuidOf,
      take: (row) => {
        const sourceId = uuidOf(row);
        const goneAt = isDocument(row) ? instantIn(row.occurredAtUtc) : null;
        if (sourceId !== null && goneAt !== null)
          take({ sourceId, said: null, goneAt: goneAt > at ? at : goneAt, foundAt: at });
      },
    },
  );
}
