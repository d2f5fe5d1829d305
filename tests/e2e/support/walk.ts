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
    const counted = Object.assign(globalThis, { presses: 0 });
    const count = ({ isTrusted }: Event) => {
      if (isTrusted) counted.presses += 1;
    };
    addEventListener('pointerdown', count, { capture: true });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' || event.key === ' ') count(event);
      },
      { capture: true },
    );
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
