import { setTimeout as sleep } from 'node:timers/promises';
import { WORK_QUEUE } from '../../functions/storage/account';
import { press } from './person-at-work';
import { isSettled } from './deed';
import { atRest, missingCards } from './recount-cards';
import { entriesOf, rowsOf, type World } from './world';

export const SWEEP_SECONDS = 61 * 60;
const QUIET_MS = 180_000;
/** So long nothing changes where everything left waits for a later time. */
const STILL_MS = 1500;
/** So long a card may wait for its turn within the host. */
const LONGEST_TURN_MS = 17_000;
/**
 * Restarts with an hour between them, each of which runs the sweep that was due meanwhile: two in which nobody presses,
 * one in which everybody presses again, and one more.
 */
const SWEEPS = 4;
const FIRST_PRESS = 2;
/** So often an hour goes by once more where a sweep has left something to be sent. */
const MOST_SWEEPS = SWEEPS + 5;

/**
 * Lets a world come to rest as an operator would: nothing goes wrong any more, everybody has the app, hours go by, whoever
 * waits for an answer presses again, and hours go by until nothing is on its way. Answers what did not come to rest.
 */
export async function settle(world: World): Promise<readonly string[]> {
  world.teams.faults.areOn = false;
  const restless: string[] = [];
  const begun = await entriesOf(world);
  const isStill = async () => (await look(world)).late.length === 0;
  for (let sweep = 0; sweep < SWEEPS || (sweep < MOST_SWEEPS && !(await isStill())); sweep += 1) {
    world.clock.pass(SWEEP_SECONDS);
    const host = world.startHost();
    if (!(await host.listening)) throw new Error(`The host did not start:\n${host.said()}`);
    if (sweep === 0) for (const person of world.people) await world.install(person);
    if (sweep === FIRST_PRESS) await finishWhatWasBegun(world);
    restless.push(...(await rest(world)));
    // It ends what it has begun, the sweep as well, however slow the machine is.
    await host.stop();
    world.faults.push(...host.faults());
    // Nobody has pressed again: what nobody will ever ask for must have come by the clock alone.
    if (sweep === FIRST_PRESS - 1)
      restless.push(...missingCards({ ...(await atRest(world)), entries: begun }));
  }
  return restless;
}

async function finishWhatWasBegun(world: World): Promise<void> {
  for (const person of world.people) {
    if (person.pending === undefined) continue;
    const user = await world.signIn(person);
    for (let tries = 0; tries < 3 && !isSettled(person.pending); tries += 1)
      await press(person.pending, user);
    person.pending = undefined;
  }
}

/**
 * Waits until no card is on its way and the queue is empty. What is waited for is passed over, but only while nobody is
 * at work: a host whose messages come to it a second time because an hour went by in a moment would prove nothing.
 */
export async function rest(world: World): Promise<readonly string[]> {
  const began = Date.now();
  const seen = { text: '', since: Date.now(), quiet: 0 };
  while (Date.now() - began < QUIET_MS) {
    await sleep(150);
    const { late, isSending, text } = await look(world);
    seen.quiet = late.length === 0 ? seen.quiet + 1 : 0;
    // More than once: what the first look did not see yet, such as the sweep's own, is there by the next.
    if (seen.quiet >= 4) return [];
    if (text !== seen.text || world.teams.open() > 0) Object.assign(seen, { text, since: Date.now() });
    const still = Date.now() - seen.since;
    if (late.length === 0 || still < (isSending ? LONGEST_TURN_MS : STILL_MS)) continue;
    world.clock.pass(61);
    seen.since = Date.now();
  }
  return (await look(world)).late;
}

type Look = { late: readonly string[]; isSending: boolean; text: string };

async function look(world: World): Promise<Look> {
  const rows = await rowsOf(world);
  const late = rows.filter(
    ({ state, sentSeq, wantedSeq }) =>
      state === 'sending' || state === 'queued' || (state === 'sent' && sentSeq < wantedSeq),
  );
  const properties = await world.account.queue(WORK_QUEUE).getProperties();
  const queued = properties.approximateMessagesCount ?? 0;
  return {
    late: [
      ...late.map(({ id, state, problem }) => `${id} does not come to rest: ${state} ${problem ?? ''}`),
      ...(queued > 0 ? [`${String(queued)} messages stay in the queue`] : []),
    ],
    isSending: rows.some(
      ({ state, busyUntil }) => state === 'sending' && (busyUntil ?? '') > world.clock.now(),
    ),
    text: JSON.stringify([queued, rows]),
  };
}
