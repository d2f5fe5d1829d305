import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { chanceOf, type Chance } from './chance';
import { CHANGING_CALLS, type InstantOfCall, type Instants } from './instants';
import { work } from './person-at-work';
import { rest, SWEEP_SECONDS } from './settling';
import { rowsOf, type World } from './world';

/** Where a kill fell. A kill may fall in requests and in deliveries at once. */
export type Kill = {
  inStart: boolean;
  requests: number;
  deliveries: number;
  /** Milliseconds that the host lived. */
  lived: number;
};

/** So long a run waits for something to happen before its host is killed all the same. */
const LONGEST_IDLE_MS = 6000;

/** The last kill of a world: nothing comes after that fact and tells what it should have told. */
const AFTER_A_FACT: InstantOfCall = { call: 'fact', side: 'after', nth: 1 };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long the host is away after a kill, in the world's time: mostly not at all, sometimes over a month's end. */
function secondsAway(chance: Chance): number {
  const which = chance.next();
  if (which < 0.45) return chance.between(0, 2);
  if (which < 0.7) return chance.between(20, 3 * MINUTE);
  if (which < 0.85) return chance.between(HOUR, 5 * HOUR);
  if (which < 0.97) return chance.between(1, 4) * DAY;
  return chance.between(10, 34) * DAY;
}

/**
 * One run: the host starts, people work and cards go out, and at some instant it is killed. Answers where that fell.
 */
export async function killOnce(
  world: World,
  seed: number | string,
  { number, isLast }: { number: number; isLast: boolean },
): Promise<Kill> {
  const chance = chanceOf(seed, world.name, number);
  const inStart = !isLast && chance.happens(0.15);
  const began = performance.now();
  if (isLast) world.clock.pass(SWEEP_SECONDS);
  const beganAt = world.clock.now();
  const host = world.startHost();
  const day = { isOver: false };
  const requests = { open: 0 };
  const kill = async (): Promise<Kill> => {
    day.isOver = true;
    const fell = { requests: requests.open };
    await host.kill();
    world.instants.letGo();
    const left = (await rowsOf(world)).filter(({ state }) => state === 'sending');
    world.diedPosting.push(...left.filter(({ posting }) => posting).map(({ id }) => id));
    const deliveries = left.filter(({ changedAt }) => changedAt >= beganAt).length;
    return { inStart, ...fell, deliveries, lived: performance.now() - began };
  };
  if (inStart) {
    await sleep(chance.between(0, 600));
    const fell = await kill();
    world.clock.pass(secondsAway(chance));
    return fell;
  }
  if (!(await host.listening)) throw new Error(`The host did not start:\n${host.said()}`);
  // Nothing may be left in the queue that would also bring what the last fact should bring.
  if (isLast) await rest(world);
  const working = world.people.map(async (person, index) => {
    const own = chanceOf(seed, world.name, number, index);
    if (person.pending === undefined && !own.happens(0.4)) return;
    const user = await world.signIn(person).catch(() => undefined);
    if (user === undefined) return;
    const isOver = () => day.isOver;
    const { deeds } = world;
    await work(person, { user, nextDeed: world.nextDeedOf(person), chance: own, deeds, isOver, requests });
  });
  if (chance.happens(0.1)) {
    const person = chance.oneOf(world.people);
    if (person !== undefined) working.push(world.install(person));
  }
  if (isLast) await heldAt(world.instants, AFTER_A_FACT);
  else if (chance.happens(0.75)) await anInstantBetween(world.instants, chance);
  else
    await someInstant(chance, { isAsked: () => requests.open > 0, isSending: () => world.teams.open() > 0 });
  const fell = await kill();
  await Promise.all(working);
  world.faults.push(...host.faults());
  world.clock.pass(secondsAway(chance));
  return fell;
}

/**
 * An instant between two things that belong together: before or after a call by which the host changes something. What
 * else the host does goes on for a moment; an answer may leave that should not have.
 */
async function anInstantBetween(instants: Instants, chance: Chance): Promise<void> {
  // Facts are what must never be lost, and few of the calls.
  const call = chance.happens(0.3) ? 'fact' : (chance.oneOf(CHANGING_CALLS) ?? 'fact');
  const side = chance.happens(0.5) ? 'before' : 'after';
  await heldAt(instants, { call, side, nth: chance.between(1, call === 'file' ? 1 : 4) });
  await sleep(chance.between(0, 100));
}

/** Until the host has come to the instant, or has been idle for long. */
async function heldAt(instants: Instants, instant: InstantOfCall): Promise<void> {
  await Promise.race([instants.next(instant), sleep(LONGEST_IDLE_MS)]);
}

type Signs = { isAsked: () => boolean; isSending: () => boolean };

/** Any instant from when the host serves; mostly one at which something is being done, or was a moment ago. */
async function someInstant(chance: Chance, { isAsked, isSending }: Signs): Promise<void> {
  const which = chance.next();
  if (which < 0.2) return sleep(chance.between(0, 1500));
  const isBusy = which < 0.5 ? isAsked : isSending;
  const most = performance.now() + LONGEST_IDLE_MS;
  while (!isBusy() && performance.now() < most) await sleep(3);
  await sleep(chance.happens(0.5) ? chance.between(0, 60) : chance.between(0, 1000));
}
