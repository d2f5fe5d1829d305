import { describe, expect, it } from '@jest/globals';
import { createTurns } from '../../bot/teams/pace';

/** When so many calls go, each as soon as it may, in milliseconds from the first. */
function times(conversations: readonly string[]): readonly number[] {
  const turn = createTurns();
  return conversations.map((one) => {
    const next = turn(one, 0);
    return 'at' in next ? next.at : Infinity;
  });
}
const most = (at: readonly number[], within: number) =>
  Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + within).length));

describe('The calls to Teams', () => {
  it('never go more than 7 a second, 8 in two and 60 in thirty about one conversation', () => {
    const turn = createTurns();
    const at: number[] = [];
    for (let now = 0; at.length < 130; now += 10) {
      const next = turn('19:ledelse', now);
      if ('at' in next) at.push(next.at);
    }
    expect(most(at, 1000)).toBeLessThanOrEqual(7);
    expect(most(at, 2000)).toBeLessThanOrEqual(8);
    expect(most(at, 30_000)).toBeLessThanOrEqual(60);
  });

  it('count a thread as the channel that it is in', () => {
    const at = times(Array.from({ length: 8 }, (_, index) => `19:x;messageid=${String(index)}`));
    expect(at.at(-1)).toBeGreaterThan(1000);
  });

  it('never go more than 50 a second to everybody, and a thousand people get theirs in hardly more time than that takes', () => {
    const turn = createTurns();
    const at = Array.from({ length: 2000 }, (_, index) => index).map((index) => {
      const next = turn(`a:${String(index % 1000)}`, index * 20);
      return 'at' in next ? next.at : Infinity;
    });
    expect(most(at, 1000)).toBeLessThanOrEqual(50);
    expect(at.at(-1)).toBeLessThan((2000 / 50) * 1000 * 1.1);
  });

  it('that would have to wait long are sent back to the queue and take no place', () => {
    const at = times(Array.from({ length: 200 }, () => '19:ledelse'));
    expect(at.filter(Number.isFinite).length).toBeLessThanOrEqual(60);
  });
});
