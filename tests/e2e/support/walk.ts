import type { Page } from 'playwright-core';

/** What somebody has pressed since a walk began: with the mouse or a finger, and with Enter or the space bar. */
export type Walk = {
  presses: () => Promise<number>;
  /** Ends the walk: prints its seconds and presses, and answers the presses. */
  arrive: () => Promise<number>;
};

/** Counts a reader's presses on a page that is open already, on their way to something; it is printed what it took. */
export async function beginWalk(page: Page, who: string, to: string): Promise<Walk> {
  const began = performance.now();
  await page.evaluate(() => {
    type Press = { isTrusted: boolean; type: string; key?: string };
    const counted = globalThis as unknown as {
      presses?: number;
      addEventListener: (type: string, listen: (press: Press) => void, capture: boolean) => void;
    };
    // The listeners of a walk before this one are still there.
    const isListening = counted.presses !== undefined;
    counted.presses = 0;
    if (isListening) return;
    const count = ({ isTrusted, type, key }: Press) => {
      if (isTrusted && (type === 'pointerdown' || key === 'Enter' || key === ' '))
        counted.presses = (counted.presses ?? 0) + 1;
    };
    for (const type of ['pointerdown', 'keydown']) counted.addEventListener(type, count, true);
  });
  const presses = () => page.evaluate(() => (globalThis as unknown as { presses: number }).presses);
  return {
    presses,
    arrive: async () => {
      const count = await presses();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`walk: ${who} → ${to}: ${String(count)} presses, ${seconds} s of the machine's\n`);
      return count;
    },
  };
}
