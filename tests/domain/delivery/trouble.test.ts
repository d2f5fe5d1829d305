import { describe, expect, it } from '@jest/globals';
import { isTrouble } from '../../../domain/delivery/trouble';

const NONE = { failed: 0, unknown: 0, late: 0, outOfReach: 0, givenUp: 0 };

describe('What needs a person', () => {
  it('is nothing when every card got there', () => {
    expect(isTrouble(NONE)).toBe(false);
  });

  it.each(['failed', 'unknown', 'late', 'outOfReach', 'givenUp'] as const)('is one that is %s', (kind) => {
    expect(isTrouble({ ...NONE, [kind]: 1 })).toBe(true);
  });
});
