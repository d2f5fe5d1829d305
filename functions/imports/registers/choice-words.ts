import { textKey } from '../../../domain/ground/same-text';
import type { Text } from '../../../words/language';

/** The choices of a field by the words that they have on the screen, in either language, and by what the program calls them. */
export const choiceWords = <One extends string>(
  all: readonly One[],
  words: Record<One, Text>,
): ReadonlyMap<string, One> =>
  new Map(
    all.flatMap((one) => [one, words[one].da, words[one].en].map((word) => [textKey(word), one] as const)),
  );
