/** Does a work; tells how long it took, and how long others waited for a turn at the most. */
export async function watched<Value>(work: () => Promise<Value>) {
  const seen = { longest: 0, isOver: false, last: performance.now() };
  const turn = (): void => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - seen.last);
    seen.last = now;
    if (!seen.isOver) setImmediate(turn);
  };
  const start = performance.now();
  setImmediate(turn);
  const result = await work();
  seen.isOver = true;
  return { result, took: performance.now() - start, longest: seen.longest };
}
