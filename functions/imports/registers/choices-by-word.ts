import { textKey } from '../../../domain/ground/same-text';
import type { Text } from '../../../words/language';

/** Finds a choice by its code or by its name in any language. */
export const choicesByWord = <One extends string>(
  all: readonly One[],
  words: Readonly<Record<One, Text>>,
): ReadonlyMap<string, One> =>
  new Map(
    all.flatMap((one) => [one, words[one].da, words[one].en].map((word) => [textKey(word), one] as const)),
  );
