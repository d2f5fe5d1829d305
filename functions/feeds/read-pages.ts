import { FeedFailure } from './feed-line';

/** The most pages of one list. */
const MOST_PAGES = 400;

export type FeedPage = { rows: readonly unknown[]; isLast: boolean };

/**
 * Reads a list page by page, and gives each row on at once, so that no more than a page is held. A page on which there
 * is nothing that was not there before means that the source does not turn its pages: then the reading ends.
 */
export async function readPages(
  ask: (page: number) => Promise<FeedPage>,
  {
    first,
    take,
    idOf,
  }: { first: number; take: (row: unknown) => void; idOf: (row: unknown) => string | null },
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (let page = first; page < first + MOST_PAGES; page += 1) {
    const { rows, isLast } = await ask(page);
    const before = seen.size;
    for (const row of rows) {
      const id = idOf(row);
      if (id !== null) seen.add(id);
      take(row);
    }
    if (isLast) return seen;
    if (seen.size === before) throw new FeedFailure('endless');
  }
  throw new FeedFailure('endless');
}

/** The rows of a page that is to be a list; anything else is no answer of such a source. */
export function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new FeedFailure('notUnderstood');
  return value;
}
