import { describe, expect, it } from '@jest/globals';
import { isGoneThrough, waitingIn } from '../../../domain/register/gone-through';
import { inDays } from '../../support/instants';

const row = (setAt: string, retired: object | null = null) => ({ setAt, retired });
const list = (...rows: ReturnType<typeof row>[]) => new Map(rows.map((one, index) => [String(index), one]));

describe('a list that is gone through', () => {
  it('waits for what is in use and was last said at or before the instant', () => {
    const rows = list(row(inDays(-2)), row(inDays(-1)), row(inDays(0)), row(inDays(-2), {}));
    expect([...waitingIn(rows, inDays(-1))]).toEqual(['0', '1']);
    expect([...waitingIn(rows, undefined)]).toEqual([]);
  });

  it('is so when nothing waits, and never where nothing is in use', () => {
    expect(isGoneThrough(list(row(inDays(0)), row(inDays(-2), {})), inDays(-1))).toBe(true);
    expect(isGoneThrough(list(row(inDays(0)), row(inDays(-1))), inDays(-1))).toBe(false);
    expect(isGoneThrough(list(row(inDays(0), {})), inDays(-1))).toBe(false);
    expect(isGoneThrough(list(), inDays(-1))).toBe(false);
  });
});
