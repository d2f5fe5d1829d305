/** Runs so many pieces of work at once and lets so many wait; one more is not run, and is answered with nothing. */
export function inTurn({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const queue: (() => void)[] = [];
  let running = 0;
  return async <Value>(work: () => Promise<Value>): Promise<Value | undefined> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) return undefined;
      // Whoever is done hands its place over, so the count stays.
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
