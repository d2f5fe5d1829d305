/** One call to Teams that a process may make at a time, in whole milliseconds since 1970. */
export type Turn = { at: number; conversation: string; caller: string };

/**
 * The turns of the last half minute and the next ones, of all processes. `change` is given what is taken and says what
 * is taken from now on; it runs again where another process was first, so that nobody takes a turn twice.
 */
export type TurnBoard = <Answer>(
  change: (taken: readonly Turn[]) => { taken: readonly Turn[]; answer: Answer },
) => Promise<Answer>;

/** A board for a process that is alone. */
export function createOwnBoard(): TurnBoard {
  const kept: { taken: readonly Turn[] } = { taken: [] };
  return (change) => {
    const { taken, answer } = change(kept.taken);
    kept.taken = taken;
    return Promise.resolve(answer);
  };
}
