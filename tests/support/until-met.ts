/** How often a property is run with new cases, before it is said that they never meet what it is about. */
const MOST_ROUNDS = 10;

/** Runs a property, and again with new cases where chance did not meet what it is about. What is asked for is asserted after. */
export async function untilMet(run: () => void | Promise<void>, isMet: () => boolean): Promise<void> {
  for (let round = 0; round === 0 || (round < MOST_ROUNDS && !isMet()); round += 1) await run();
}
