import { setTimeout as sleep } from 'node:timers/promises';
import { ok, refuse, type Result } from '../../domain/result';

/** How often somebody may find that another was first, before they are told that too many write at once. */
const MOST_TRIES = 40;

/** Between two tries: the longest pause after the first, and the longest of all, in milliseconds. */
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 60;

/**
 * Changes what others may change at the same time. Each try reads it, decides, and writes on condition that it is still
 * what was read; `again` says that it was not. So many times it is tried, with pauses by chance between, so that those
 * who collide do not collide again. Refuses with `busy` after that.
 */
export async function compareAndSwap<Value>(
  attempt: (tries: number) => Promise<Result<Value> | 'again'>,
): Promise<Result<Value>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (tries > 0) await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)));
    const result = await attempt(tries);
    if (result !== 'again') return result;
  }
  return refuse({ code: 'busy' });
}

/** As `compareAndSwap`, where nobody is there to be told: throws with what could not be done, such as `enter a delivery`. */
export async function mustSwap<Value>(
  what: string,
  attempt: (tries: number) => Promise<{ done: Value } | 'again'>,
): Promise<Value> {
  const result = await compareAndSwap(async (tries) => {
    const tried = await attempt(tries);
    return tried === 'again' ? tried : ok(tried.done);
  });
  if (!result.ok) throw new Error(`Cannot ${what}: it changes all the time`);
  return result.value;
}
