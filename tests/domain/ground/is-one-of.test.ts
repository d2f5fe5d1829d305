import { describe, expect, it } from '@jest/globals';
import { isOneOf } from '../../../domain/ground/is-one-of';

describe('a table of types', () => {
  const isAboutTheYear = isOneOf({ CycleItemSet: 4, CycleItemDone: 4 });

  it.each([
    ['CycleItemDone', true],
    ['VoteCast', false],
    // What every object has is no type that the table lists.
    ['toString', false],
    ['__proto__', false],
  ])('tells its own from others: %s', (type, isOwn) => {
    expect(isAboutTheYear({ type })).toBe(isOwn);
  });
});
