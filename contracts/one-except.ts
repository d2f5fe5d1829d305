import * as z from 'zod/mini';

/** One of a closed list, without those that cannot occur here. */
export const oneExcept = <All extends string, const Not extends All>(
  all: readonly All[],
  not: readonly Not[],
) => {
  const isLeft = (one: All): one is Exclude<All, Not> => !(not as readonly All[]).includes(one);
  return z.enum(all.filter(isLeft));
};
