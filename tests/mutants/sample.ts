import fc from 'fast-check';

/** The faults in an order that the seed decides: the first of them are a fair sample, however many are taken. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const [order] = fc.sample(fc.shuffledSubarray([...all.keys()], { minLength: all.length }), {
    seed,
    numRuns: 1,
  });
  return (order ?? []).flatMap((index) => all.slice(index, index + 1));
}
