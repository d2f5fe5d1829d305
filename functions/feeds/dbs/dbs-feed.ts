import type { SourceRow } from '../../../domain/feed/source-row';
import { danishDate, type Instant } from '../../../domain/calendar/danish-time';
import { FEED_MOST } from '../../../domain/feed/feed-limits';
import type { Feed } from '../feed';
import { FeedFailure } from '../feed-line';
import type { DbsSettings } from '../feed-settings';
import { listIn, readPages } from '../read-pages';
import {
  createUnknownValues,
  idIn,
  instantIn,
  isDocument,
  partOf,
  partyIn,
  textIn,
  type SourceDocument,
} from '../source-values';

const PAGE_SIZE = 50;
const DAY_MS = 24 * 60 * 60 * 1000;
const MARK = 'audits';

/**
 * Reads the announcements of supervision reports in the DBS platform (v2), from a day before the newest one. An
 * announcement is known by its number and when it was published: republished, it is another of the same number. Neither the
 * path nor the header of the key is public, so both are settings.
 */
export function createDbsFeed(settings: DbsSettings): Feed {
  return {
    feedId: 'dbs',
    read: async ({ marks }, { at, line }) => {
      const rows: SourceRow[] = [];
      const told = { unreadable: 0, oldPlaces: 0 };
      const mark = marks[MARK];
      // Without a mark the last year is listed; what is asked for after now would be refused.
      const since =
        Date.parse(mark === undefined || mark > at ? at : mark) - (mark === undefined ? 365 : 1) * DAY_MS;
      let newest = mark ?? null;
      try {
        await readPages(
          async (page) => {
            const { href } = addressOf(settings, { publishedAfter: new Date(since).toISOString(), page });
            const headers = { [settings.keyHeader]: settings.key };
            const answer = await line.ask({ method: 'GET', url: href, headers });
            if (!isDocument(answer)) throw new FeedFailure('notUnderstood');
            const data = listIn(answer.data);
            return { rows: data, isLast: data.length === 0 || answer.hasNext !== true };
          },
          {
            first: 1,
            idOf: (row) => announcementOf(row, at)?.sourceId ?? null,
            take: (row) => {
              const announcement = announcementOf(row, at);
              if (announcement === null) {
                told.unreadable += 1;
                return;
              }
              rows.push(announcement);
              const published = announcement.said?.at ?? '';
              if (newest === null || published > newest) newest = published;
            },
          },
        );
        return {
          rows,
          isFull: mark === undefined,
          marks: newest === null ? marks : { ...marks, [MARK]: newest },
          ...told,
          problem: null,
        };
      } catch (error) {
        if (!(error instanceof FeedFailure)) throw error;
        return { rows, isFull: mark === undefined, marks, ...told, problem: error.problem };
      }
    },
  };
}

function addressOf({ url }: DbsSettings, asked: { publishedAfter: string; page: number }): URL {
  const address = new URL(url);
  address.searchParams.set('publishedAfter', asked.publishedAfter);
  address.searchParams.set('page', String(asked.page));
  address.searchParams.set('pageSize', String(PAGE_SIZE));
  return address;
}

/** An announcement; null where number, title or date cannot be read. */
function announcementOf(row: unknown, at: Instant): SourceRow | null {
  if (!isDocument(row)) return null;
  const number = idIn(row.id);
  const title = textIn(row.name);
  const publishedAt = instantIn(row.publishedDate);
  if (number === null || title === null || publishedAt === null) return null;
  const unknown = createUnknownValues();
  const said = publishedAt > at ? at : publishedAt;
  return {
    sourceId: `${number}@${publishedAt}`,
    said: {
      thing: {
        kind: 'report',
        title,
        on: danishDate(publishedAt),
        link: linkIn(row),
        supplier: partyIn(partOf(row, 'supplier'), unknown),
        number,
      },
      unknown: unknown.found,
      at: said,
      readAt: at,
      changedAt: publishedAt,
    },
    goneAt: null,
    foundAt: at,
  };
}

const linkIn = ({ auditLink }: SourceDocument): string | null => {
  const link = textIn(auditLink, FEED_MOST.link + 1);
  return link === null || link.length > FEED_MOST.link ? null : link;
};
