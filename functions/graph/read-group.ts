import { z } from 'zod';
import type { GroupProblem } from '../../contracts/access/group-sync';
import { writeFault } from '../log/log';
import { accountFields, marksOf, withAccountFields, type AccountMarks } from './account-marks';
import { graphCode, graphStatus, type Graph } from './graph';

/** Somebody in an Entra group. What Graph does not tell (or the tenant has not filled in) is null. */
export type GroupPerson = {
  objectId: string;
  name: string;
  mail: string | null;
  title: string | null;
} & AccountMarks;

type Members = { people: readonly GroupPerson[]; groups: number; others: number };

export type GroupReading =
  | { kind: 'unchanged'; deltaLink: string }
  /** Everybody in the group itself; `groups` counts the groups in it, which are not followed, and `others` devices and the like. */
  | ({ kind: 'read'; deltaLink: string } & Members)
  | { kind: 'failed'; problem: GroupProblem };

/** Reads an Entra group. With the delta link of the last reading only if something changed since; with null in full. */
export type ReadGroup = (groupId: string, deltaLink: string | null) => Promise<GroupReading>;

const member = z.looseObject({
  '@odata.type': z.string().optional(),
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  jobTitle: z.string().nullish(),
  ...accountFields,
});
const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

/** 999 members a page is the most that Graph gives, so this is far above the largest municipality. */
const MOST_PAGES = 200;
const USER = '#microsoft.graph.user';
const GROUP = '#microsoft.graph.group';

/**
 * Asks Microsoft Graph for the direct members of a group. The delta query says *whether* the membership changed, and
 * the member list says *what it is*: a change is never put together from pieces, so one that is lost, doubled or out
 * of order cannot make a wrong roster, and a new name (of which the group's delta says nothing) comes with the list.
 * The token is taken before the list is read: what changes in between is seen the next time. A token that Graph no
 * longer knows (410, or 400 `syncStateNotFound` after seven days) leads to a full reading.
 */
export function createReadGroup(graph: Graph): ReadGroup {
  return async (groupId, deltaLink) => {
    try {
      const since = deltaLink === null ? undefined : await changesSince(graph, deltaLink);
      if (since !== undefined && !since.changed) return { kind: 'unchanged', deltaLink: since.deltaLink };
      const next = since?.deltaLink ?? (await tokenFor(graph, groupId));
      const all = await membersOf(graph, groupId);
      return all === 'namesHidden'
        ? { kind: 'failed', problem: all }
        : { kind: 'read', ...all, deltaLink: next };
    } catch (error) {
      return { kind: 'failed', problem: problemIn(error) };
    }
  };
}

/** Whether anything changed, and the link for the next time; `undefined` if Graph no longer knows the token. */
async function changesSince(
  graph: Graph,
  deltaLink: string,
): Promise<{ changed: boolean; deltaLink: string } | undefined> {
  try {
    const { values, deltaLink: next } = await pagesFrom(graph, () => graph.follow(deltaLink));
    return next === undefined ? undefined : { changed: values.length > 0, deltaLink: next };
  } catch (error) {
    if (isTokenGone(error)) return undefined;
    throw error;
  }
}

const isTokenGone = (error: unknown): boolean =>
  graphStatus(error) === 410 ||
  (graphStatus(error) === 400 && /^(syncState\w*|resync\w*)$/i.test(graphCode(error) ?? ''));

/** A token for what changes from now on, without the members that are there already. */
async function tokenFor(graph: Graph, groupId: string): Promise<string> {
  const filter = encodeURIComponent(`id eq '${groupId}'`);
  const { deltaLink } = await pagesFrom(graph, () =>
    graph.get(`/groups/delta?$filter=${filter}&$select=members&$deltatoken=latest`),
  );
  if (deltaLink === undefined) throw new Error('Graph gave no delta link');
  return deltaLink;
}

async function membersOf(graph: Graph, groupId: string): Promise<Members | 'namesHidden'> {
  const { values } = await pagesFrom(graph, () =>
    withAccountFields((fields) =>
      graph.get(
        `/groups/${encodeURIComponent(groupId)}/members?$select=id,displayName,mail,jobTitle${fields}&$top=999`,
      ),
    ),
  );
  const people = new Map<string, GroupPerson>();
  const counted = { groups: 0, others: 0 };
  for (const value of values) {
    const parsed = member.parse(value);
    const { id, displayName, mail, jobTitle, '@odata.type': type = USER } = parsed;
    if (type === GROUP) counted.groups += 1;
    else if (type !== USER) counted.others += 1;
    else if (displayName === undefined || displayName === null) return 'namesHidden';
    // A member who moves while the pages are read can be on two of them.
    else {
      const said = { name: displayName, mail: mail ?? null, title: jobTitle ?? null };
      people.set(id, { objectId: id, ...said, ...marksOf(parsed) });
    }
  }
  return { people: [...people.values()], ...counted };
}

/** Reads page by page to the end. */
async function pagesFrom(
  graph: Graph,
  first: () => Promise<unknown>,
): Promise<{ values: readonly unknown[]; deltaLink: string | undefined }> {
  const values: unknown[] = [];
  let answer = page.parse(await first());
  for (let pages = 1; pages < MOST_PAGES; pages += 1) {
    values.push(...answer.value);
    const next = answer['@odata.nextLink'];
    if (next === undefined) return { values, deltaLink: answer['@odata.deltaLink'] };
    answer = page.parse(await graph.follow(next));
  }
  throw new Error('Graph gave pages without end');
}

function problemIn(error: unknown): GroupProblem {
  const status = graphStatus(error);
  if (status === 401 || status === 403) return 'notAllowed';
  if (status === 404) return 'groupGone';
  if (status === 429 || status === 503 || status === 504) return 'busy';
  writeFault('Cannot read a group in Entra ID', error);
  return 'unreachable';
}
