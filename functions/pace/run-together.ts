/**
 * Makes many runs of the same work one: whoever asks while it runs waits for the next run, which begins when this one
 * has ended, and shares it with everybody else who waits. Nobody gets a run that began before they asked.
 */
export function runTogether<Value>(run: () => Promise<Value>): () => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Value> | undefined;
  return () => {
    if (next !== undefined) return next;
    const begin = () => {
      next = undefined;
      return run();
    };
    next = last.then(begin, begin);
    last = next;
    return next;
  };
}
