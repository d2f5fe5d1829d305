import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { functionAppDir } from '../../functions/build/build';
import { repositoryDir } from '../../functions/local/local-environment';
import { verifyStored } from '../../functions/ledger/verify-stored';
import { createLedgerTable } from '../../functions/storage/ledger-table';
import { createSnapshotContainer } from '../../functions/storage/snapshot-container';
import { buildHost } from './host-bundle';
import { killOnce, type Kill } from './killing';
import { atRest, recountCards } from './recount-cards';
import { recountFacts } from './recount-facts';
import { settle } from './settling';
import { entriesOf, openWorld, rowsOf, type KilledProgram, type World } from './world';

export type CampaignOptions = {
  runs: number;
  seed: number | string;
  /** Worlds whose hosts are killed side by side. */
  sideBySide?: number;
  /** The number of the first world: to go on, or to look at one again. */
  firstWorld?: number;
  /** The function app that is killed, where it is not the one that is shipped. */
  functionsDir?: string;
  tell?: (line: string) => void;
};

export type CampaignResult = {
  runs: number;
  worlds: number;
  killsInStart: number;
  killsInRequests: number;
  killsInDeliveries: number;
  facts: number;
  presses: number;
  unanswered: number;
  cards: number;
  unknown: number;
  doubledPersonal: number;
  /** What is wrong, each with the world it is wrong in. */
  wrong: readonly string[];
};

/** Kills before a world comes to rest and is recounted. */
export const RUNS_A_WORLD = 25;

/** Where the trace of a world goes in which something is wrong. */
const TRACES = path.join(repositoryDir, '.test', 'crash');

/**
 * Kills the host so many times, in worlds of 25 runs each, and recounts each world when it has come to rest. The same
 * seed makes the same worlds, people, faults and instants; what falls on which instant is the machine's.
 */
export async function campaign(options: CampaignOptions): Promise<CampaignResult> {
  const { runs, seed, sideBySide = 2, firstWorld = 0, tell = () => undefined } = options;
  const hostFile = await buildHost();
  const { functionsDir = functionAppDir } = options;
  const program = { hostFile, functionsDir };
  const plan = Array.from({ length: Math.ceil(runs / RUNS_A_WORLD) }, (_, index) => ({
    name: `w${String(firstWorld + index)}`,
    runs: Math.min(RUNS_A_WORLD, runs - index * RUNS_A_WORLD),
  }));
  const results: CampaignResult[] = [];
  const worker = async () => {
    for (let next = plan.shift(); next !== undefined; next = plan.shift()) {
      const result = await liveOn(next, { seed, program });
      results.push(result);
      tell(`${next.name} of seed ${String(seed)}: ${sentenceOf(result)}`);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return sumOf(results);
}

async function liveOn(
  { name, runs }: { name: string; runs: number },
  { seed, program }: { seed: number | string; program: KilledProgram },
): Promise<CampaignResult> {
  const world = await openWorld(seed, name, program);
  try {
    const kills: Kill[] = [];
    for (let number = 0; number < runs; number += 1)
      kills.push(await killOnce(world, seed, { number, isLast: number === runs - 1 }));
    const restless = await settle(world);
    const wrong = [...restless, ...(await recount(world))];
    if (wrong.length > 0) await keepTrace(world, `${String(seed)}-${name}`, wrong);
    return { ...(await figuresOf(world, kills)), wrong: wrong.map((one) => `${name}: ${one}`) };
  } finally {
    await world.close();
  }
}

/** Keeps what was done and what is there, since the same seed does not bring the same instants again. */
async function keepTrace(world: World, name: string, wrong: readonly string[]): Promise<void> {
  const deeds = world.deeds.map(({ name: what, personId, sent, answers }) => ({
    what,
    personId,
    sent,
    answers,
  }));
  const trace = { wrong, deeds, entries: await entriesOf(world), rows: await rowsOf(world) };
  await mkdir(TRACES, { recursive: true });
  await writeFile(path.join(TRACES, `${name}.json`), JSON.stringify(trace, undefined, 1));
}

/** Everything that is wrong in a world that has come to rest. */
async function recount(world: World): Promise<string[]> {
  const store = createLedgerTable(world.account);
  const checkpoint = await world.deliveries.checkpoint();
  const verified = await verifyStored(store, [checkpoint], createSnapshotContainer(world.account));
  const rest = await atRest(world);
  return [
    ...(verified.result === 'match' ? [] : [`the ledger does not verify: ${JSON.stringify(verified)}`]),
    ...recountFacts(world, rest.entries),
    ...recountCards(rest),
    ...world.faults.map((line) => `the host said: ${line}`),
  ];
}

async function figuresOf(world: World, kills: readonly Kill[]): Promise<Omit<CampaignResult, 'wrong'>> {
  const rows = await rowsOf(world);
  const answers = world.deeds.flatMap((deed) => deed.answers);
  const { cards } = world.teams;
  const noted = new Set(rows.flatMap(({ posted }) => (posted === null ? [] : [posted.activityId])));
  const unnoted = cards.filter(({ activityId }) => !noted.has(activityId));
  return {
    runs: kills.length,
    worlds: 1,
    killsInStart: kills.filter(({ inStart }) => inStart).length,
    killsInRequests: kills.filter(({ requests }) => requests > 0).length,
    killsInDeliveries: kills.filter(({ deliveries }) => deliveries > 0).length,
    facts: (await entriesOf(world)).length - world.setUpTo,
    presses: answers.length,
    unanswered: answers.filter(({ kind }) => kind === 'nothing').length,
    cards: cards.length,
    unknown: rows.filter(({ state }) => state === 'unknown').length,
    doubledPersonal: unnoted.filter(({ conversation }) => conversation.startsWith('a:')).length,
  };
}

function sumOf(results: readonly CampaignResult[]): CampaignResult {
  const sum = (pick: (one: CampaignResult) => number) => results.reduce((total, one) => total + pick(one), 0);
  return {
    runs: sum((one) => one.runs),
    worlds: sum((one) => one.worlds),
    killsInStart: sum((one) => one.killsInStart),
    killsInRequests: sum((one) => one.killsInRequests),
    killsInDeliveries: sum((one) => one.killsInDeliveries),
    facts: sum((one) => one.facts),
    presses: sum((one) => one.presses),
    unanswered: sum((one) => one.unanswered),
    cards: sum((one) => one.cards),
    unknown: sum((one) => one.unknown),
    doubledPersonal: sum((one) => one.doubledPersonal),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

/** The figures of a campaign in one line. */
export const sentenceOf = (result: CampaignResult): string =>
  [
    `${String(result.runs)} kills (${String(result.killsInStart)} while starting, ${String(result.killsInRequests)} in requests,`,
    `${String(result.killsInDeliveries)} in deliveries); ${String(result.facts)} facts of ${String(result.presses)} presses,`,
    `${String(result.unanswered)} without answer; ${String(result.cards)} cards, ${String(result.unknown)} unknown,`,
    `${String(result.doubledPersonal)} personal ones twice; ${String(result.wrong.length)} things wrong`,
  ].join(' ');
