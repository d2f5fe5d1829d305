import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long a test waits for what must come, in milliseconds. On a busy machine everything takes longer; only what never
 * comes is a fault. Shorter than the runner's own patience, so that a test says what it waited for.
 */
export const PATIENCE_MS = 150_000;

const PAUSE_MS = 25;

/**
 * Looks again and again until what was seen is as it must be, and answers it. Throws with what was waited for and what
 * was seen last.
 */
export async function waitUntil<Value>(
  what: string,
  look: () => Value | Promise<Value>,
  isSo: (value: Value) => boolean,
): Promise<Value> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > deadline)
      throw new Error(`Waited for ${what}, and saw ${JSON.stringify(seen).slice(0, 2000)}`);
    await sleep(PAUSE_MS);
  }
}
