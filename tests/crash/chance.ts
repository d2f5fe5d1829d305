/** Chance that is the same each time for the same seed. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both possible. */
  between: (least: number, most: number) => number;
  /** Whether something that happens so often (0 to 1) happens now. */
  happens: (share: number) => boolean;
  /** One of several; nothing of none. */
  oneOf: <Value>(values: readonly Value[]) => Value | undefined;
};

/** Chance from the parts of a seed, such as a campaign's number, a world's and a run's. */
export function chanceOf(...seed: readonly (number | string)[]): Chance {
  const state = { value: hashed(seed.join('/')) };
  // mulberry32: small, quick and even enough to choose what happens next.
  const next = () => {
    state.value = (state.value + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state.value ^ (state.value >>> 15), 1 | state.value);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: (share) => next() < share,
    oneOf: (values) => values[Math.floor(next() * values.length)],
  };
}

/** FNV-1a, 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
