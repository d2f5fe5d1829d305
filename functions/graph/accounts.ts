import { z } from 'zod';
import type { Instant } from '../../domain/calendar/danish-time';
import { accountFields, marksOf, type AccountMarks } from './account-marks';
import type { Graph, Patience } from './graph';

/** What is known of some accounts, by object id; `isPending`: Graph has not answered for all of them yet. */
export type KnownMarks = { marks: ReadonlyMap<string, AccountMarks>; isPending: boolean };

/**
 * What is to be known of these accounts. It never fails and never waits long: where Graph refuses (the marks need
 * User.Read.All), fails or is slow, nothing is said of an account, and what comes late is there the next time.
 */
export type Accounts = (objectIds: readonly string[]) => Promise<KnownMarks>;

/** How long Graph may take for marks in all; whoever asked has long had an answer without them. */
export const MARKS_PATIENCE: Patience = { longestWaitSeconds: 5, mostMs: 10_000 };

/** The most values that Graph takes in one `in` of a filter. */
const MOST_AT_ONCE = 15;
/** The most accounts asked of at a time: more than a search answers or a roster has. */
const MOST_ASKED = 300;
const MOST_KEPT = 10_000;
const KEPT_MS = 5 * 60_000;
/** How long Graph is left alone after it has not answered. */
const FAILED_MS = 60_000;
const MOST_WAIT_MS = 300;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const users = z.object({ value: z.array(z.object({ id: z.string(), ...accountFields })) });

/** Asks Microsoft Graph by object id, and keeps what it said for some minutes. */
export function createAccounts(graph: Graph, now: () => Instant, mostWaitMs = MOST_WAIT_MS): Accounts {
  const kept = new Map<string, { marks: AccountMarks; until: number }>();
  const asking = new Map<string, Promise<void>>();

  const ask = async (ids: readonly string[]): Promise<void> => {
    let marks = new Map<string, AccountMarks>();
    let ms = FAILED_MS;
    try {
      const filter = encodeURIComponent(`id in (${ids.map((id) => `'${id}'`).join(',')})`);
      const answer = await graph.get(`/users?$filter=${filter}&$select=id,accountEnabled,userType`);
      marks = new Map(
        users.parse(answer).value.map(({ id, ...account }) => [id.toLowerCase(), marksOf(account)]),
      );
      ms = KEPT_MS;
    } catch {
      // A seat can be given without them, and why Graph does not say is told where groups are read.
    }
    const until = Date.parse(now()) + ms;
    for (const id of ids) {
      asking.delete(id);
      // Anew, so that what was asked first goes first.
      kept.delete(id);
      kept.set(id, { marks: marks.get(id) ?? {}, until });
    }
    for (const id of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(id);
    }
  };

  return async (objectIds) => {
    const at = Date.parse(now());
    const wanted = [...new Set(objectIds.filter((id) => UUID.test(id)).map((id) => id.toLowerCase()))];
    const asked = wanted.slice(0, MOST_ASKED);
    const unknown = asked.filter((id) => !asking.has(id) && (kept.get(id)?.until ?? 0) <= at);
    for (let start = 0; start < unknown.length; start += MOST_AT_ONCE) {
      const part = unknown.slice(start, start + MOST_AT_ONCE);
      const answered = ask(part);
      for (const id of part) asking.set(id, answered);
    }
    await within(
      mostWaitMs,
      asked.flatMap((id) => asking.get(id) ?? []),
    );
    const known = new Map(asked.map((id) => [id, kept.get(id)?.marks ?? {}]));
    return {
      marks: new Map(objectIds.map((id) => [id, known.get(id.toLowerCase()) ?? {}])),
      isPending: asked.some((id) => asking.has(id)),
    };
  };
}

/** Waits for all of these, but not longer than that. */
async function within(ms: number, work: readonly Promise<void>[]): Promise<void> {
  if (work.length === 0) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.all(work), late]);
  clearTimeout(timer);
}
