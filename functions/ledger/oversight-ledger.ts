import { rolesOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import { danishDate, type Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import { decide } from '../../domain/decide';
import type { Actor } from '../../domain/access/decide-context';
import { evolve } from '../../domain/evolve';
import { brokenLink, chainOn } from '../../domain/ledger/chain';
import type { LedgerEntry } from '../../domain/event';
import type { Stamp, Surface } from '../../domain/ledger/stamp';
import { emptyOversight, type Oversight } from '../../domain/oversight';
import type { Refusal } from '../../domain/refusal';
import { ok, refuse, type Result } from '../../domain/result';
import { compareAndSwap } from '../pace/compare-and-swap';
import { writeFault } from '../log/log';
import { createHourlyLimit } from '../pace/hourly-limit';
import { runTogether } from '../pace/run-together';
import { hashOf } from './hash-of';
import { MOST_ENTRIES, MOST_ENTRY_CHARACTERS, type LedgerStore } from './ledger-store';
import { entryText } from './read-entry';
import { snapshotText, stateOfSnapshot, type SnapshotStore } from './snapshot';

/** Who asks for a command, as the edge has established it. Roles are never taken from there: the ledger has them. */
export type Requester =
  | {
      kind: 'person';
      personId: PersonId;
      isTenantAdministrator: boolean;
      surface: Exclude<Surface, 'clock'>;
      /** The command is one of many by which a list is taken in. The list was one act, bounded by its file. */
      isList?: true;
    }
  | { kind: 'clock' };

/** The same person, taking in a list. */
export const takingIn = (requester: Requester): Requester =>
  requester.kind === 'person' ? { ...requester, isList: true } : requester;

/**
 * How many times in an hour one person may write to the ledger, so that nobody fills it. A coordinator's heaviest day
 * is some hundred an hour; lists do not count. A process counts what it reads of the others' entries as well.
 */
export const MOST_ACTS_AN_HOUR = 1000;

/** The state in which a command has taken effect, and the entries it added (none if it was so already). */
export type Effect = { state: Oversight; entries: readonly LedgerEntry[] };

export type OversightLedger = {
  /** The state as of the newest entry. It grows with later reads; the things in it never change. */
  load: () => Promise<Oversight>;
  /** The state as of some seconds ago at the most: for what is asked over and over and changes nothing. */
  recent: () => Promise<Oversight>;
  /** The newest state that held together, without reading; for the one who checks a ledger that no longer does. */
  lastKnown: () => Oversight;
  /** Decides on the newest state and appends, trying again when somebody else was first. */
  execute: (command: Command, requester: Requester) => Promise<Result<Effect>>;
  /**
   * Why a command would be refused now, without writing anything: asked before something is kept elsewhere for its sake,
   * which nothing must be for somebody who is then refused.
   */
  refusalOf: (command: Command, requester: Requester) => Promise<Refusal | undefined>;
  /** Keeps a snapshot if at least `behind` entries have come since the newest one. */
  saveSnapshot: (behind: number) => Promise<void>;
};

type Parts = {
  store: LedgerStore;
  snapshots: SnapshotStore;
  now: () => Instant;
  /** Told after an append, so that what must be sent can be sent; its failure costs time, never an entry. */
  appended?: (effect: Effect) => Promise<void>;
};

const RECENT_MS = 10_000;

/** Thrown when an entry that was read before is gone or differs: storage is not what this process has seen. */
export class LedgerChanged extends Error {
  override name = 'LedgerChanged';
}

/**
 * The folded ledger of one process. A command is first decided on what is in memory: if the append then succeeds,
 * nobody else has written, so the memory was the newest state and no reading was needed. A refusal is only given
 * after reading what came since.
 */
export function createOversightLedger({ store, snapshots, now, appended }: Parts): OversightLedger {
  const memory: { state: Oversight | undefined; snapshotSeq: number; newestAt: number } = {
    state: undefined,
    snapshotSeq: 0,
    newestAt: 0,
  };
  const inTurn = createTurns();
  const acts = createHourlyLimit(MOST_ACTS_AN_HOUR);
  const noteActs = (entries: readonly LedgerEntry[]) => {
    for (const { actor, at } of entries) if (actor.kind === 'person') acts.note(actor.personId, at);
  };

  const refresh = async (): Promise<Oversight> => {
    const askedAt = Date.now();
    const state = await readNewest();
    memory.newestAt = askedAt;
    return state;
  };

  const readNewest = async (): Promise<Oversight> => {
    if (memory.state === undefined) {
      const started = await startFromSnapshot(store, snapshots);
      memory.snapshotSeq = started?.snapshotSeq ?? 0;
      memory.state = started?.state ?? emptyOversight();
      if (started !== undefined) return started.state;
    }
    return readOn(store, memory.state, (entry) => noteActs([entry]));
  };

  const attempt = async (
    command: Command,
    requester: Requester,
    isFresh: boolean,
  ): Promise<Result<Effect> | 'again'> => {
    const state = isFresh || memory.state === undefined ? await refresh() : memory.state;
    const at = laterOf(now(), state.lastAt);
    const decided = decide(state, command, { actor: actorOf(state, requester, at), now: at, hashOf });
    const certain = isFresh || (decided.ok && decided.value.length > 0);
    if (!certain) return attempt(command, requester, true);
    if (!decided.ok) return decided;
    if (decided.value.length === 0) return ok({ state, entries: [] });
    const entries = chainOn(state.head, decided.value, stampOf(requester, command, at), hashOf);
    if (entries.length > MOST_ENTRIES) throw new Error('Cannot append: one command gave too many entries');
    if (entries.some((entry) => entryText(entry).length > MOST_ENTRY_CHARACTERS))
      return refuse({ code: 'text-too-long', field: 'content', most: MOST_ENTRY_CHARACTERS });
    const sentAt = Date.now();
    if ((await store.append(entries)) === 'appended') {
      for (const entry of entries) evolve(state, entry);
      if (!isList(requester)) noteActs(entries);
      memory.newestAt = sentAt;
    } else if (await isThere(store, entries)) await refresh();
    else return 'again';
    return ok({ state, entries });
  };

  /** The entries are written; whoever asked must not be told otherwise because a message could not be sent. */
  const tell = async (effect: Effect): Promise<void> => {
    try {
      await appended?.(effect);
    } catch (error) {
      writeFault('Cannot tell of new entries; the hourly sweep will', error);
    }
  };

  const execute = async (command: Command, requester: Requester): Promise<Result<Effect>> => {
    if (requester.kind === 'person' && !isList(requester)) {
      const seconds = acts.secondsToWait(requester.personId, now());
      if (seconds > 0) return refuse({ code: 'too-much-in-an-hour', seconds });
    }
    const result = await compareAndSwap((tries) => inTurn(() => attempt(command, requester, tries > 0)));
    // The answer does not wait for the queue: who pressed a button is told once the entry is written.
    if (result.ok && result.value.entries.length > 0) void tell(result.value);
    return result;
  };

  const load = runTogether(() => inTurn(refresh));

  const recent = (): Promise<Oversight> =>
    memory.state !== undefined && Date.now() - memory.newestAt <= RECENT_MS
      ? Promise.resolve(memory.state)
      : load();

  return {
    load,
    recent,
    lastKnown: () => memory.state ?? emptyOversight(),
    execute,
    async refusalOf(command, requester) {
      const state = await recent();
      const at = laterOf(now(), state.lastAt);
      const decided = decide(state, command, { actor: actorOf(state, requester, at), now: at, hashOf });
      return decided.ok ? undefined : decided.refusal;
    },
    saveSnapshot: (behind) =>
      inTurn(async () => {
        const state = await refresh();
        if (state.head.seq - memory.snapshotSeq < behind || state.head.seq === 0) return;
        const { seq } = state.head;
        await snapshots.save(snapshotText(state));
        memory.snapshotSeq = seq;
      }),
  };
}

const isList = (requester: Requester): boolean => requester.kind === 'person' && requester.isList === true;

/**
 * Whether "taken" means our own entries: where the answer to an append is lost, the storage client sends it again and
 * then finds its first try there. The hash covers author, moment, content and everything before.
 */
async function isThere(store: LedgerStore, [first]: readonly LedgerEntry[]): Promise<boolean> {
  if (first === undefined) return false;
  for await (const entry of store.read(first.seq, first.seq)) return entry?.hash === first.hash;
  return false;
}

/** The state by the snapshot and what came since; nothing if there is none or the ledger does not bear it out. */
async function startFromSnapshot(
  store: LedgerStore,
  snapshots: SnapshotStore,
): Promise<{ state: Oversight; snapshotSeq: number } | undefined> {
  const text = await snapshots.load();
  const state = text === undefined ? undefined : stateOfSnapshot(text);
  if (state === undefined) return undefined;
  const snapshotSeq = state.head.seq;
  try {
    return { state: await readOn(store, state), snapshotSeq };
  } catch (error) {
    if (error instanceof LedgerChanged) return undefined;
    throw error;
  }
}

/**
 * Adds what came since. The newest entry already seen is read once more in the same query, so that a ledger that was
 * cut or rewritten behind this process is noticed at the next request and not at the next audit.
 */
async function readOn(
  store: LedgerStore,
  state: Oversight,
  seenNow: (entry: LedgerEntry) => void = () => undefined,
): Promise<Oversight> {
  const seen = state.head;
  let isSeenThere = seen.seq === 0;
  for await (const entry of store.read(Math.max(seen.seq, 1))) {
    if (entry === undefined)
      throw new LedgerChanged(`Cannot read ledger: entry ${String(state.head.seq + 1)} is unreadable`);
    if (!isSeenThere) {
      isSeenThere = entry.seq === seen.seq && entry.hash === seen.hash;
      if (isSeenThere) continue;
      break;
    }
    const broken = brokenLink(state.head, entry, hashOf);
    if (broken !== undefined)
      throw new LedgerChanged(`Cannot read ledger: entry ${String(entry.seq)} has ${broken}`);
    evolve(state, entry);
    seenNow(entry);
  }
  if (!isSeenThere)
    throw new LedgerChanged(`Cannot read ledger: entry ${String(seen.seq)} is gone or differs`);
  return state;
}

function actorOf(state: Oversight, requester: Requester, at: Instant): Actor {
  if (requester.kind === 'clock') return { kind: 'clock' };
  const { personId, isTenantAdministrator } = requester;
  return {
    kind: 'person',
    personId,
    isTenantAdministrator,
    roles: rolesOn(state.access, personId, danishDate(at)),
  };
}

/** What the system acted for when nobody asked it to: the month's report, how a source stands, or the conclusion of what was settled. */
const systemOf = ({ type }: Command): string =>
  type === 'IssueReport' ? 'monthly-report' : type === 'NoteFeedStanding' ? 'feeds' : 'clock';

const stampOf = (requester: Requester, command: Command, at: Instant): Stamp =>
  requester.kind === 'clock'
    ? { at, actor: { kind: 'system', system: systemOf(command) }, surface: 'clock' }
    : { at, actor: { kind: 'person', personId: requester.personId }, surface: requester.surface };

/** Clocks of two machines differ; time in the ledger never runs backwards. */
const laterOf = (at: Instant, last: Instant | null): Instant => (last !== null && last > at ? last : at);

/** Lets the work of one process at the ledger run one after the other. */
function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const line: { last: Promise<unknown> } = { last: Promise.resolve() };
  return (work) => {
    const mine = line.last.then(work, work);
    line.last = mine.catch(() => undefined);
    return mine;
  };
}
