import { describe, expect, it } from '@jest/globals';
import { ok, refuse } from '../../../domain/result';
import { compareAndSwap, mustSwap } from '../../../functions/pace/compare-and-swap';

describe('A change of what others change too', () => {
  it('is made again on top of theirs until nobody was first', async () => {
    const board = { version: 0, written: [] as string[] };
    const add = (name: string) =>
      compareAndSwap(async () => {
        const { version, written } = board;
        await Promise.resolve();
        if (board.version !== version) return 'again';
        Object.assign(board, { version: version + 1, written: [...written, name] });
        return ok(name);
      });
    const names = ['Lars', 'Pia', 'Mette', 'Jonas', 'Birgit'];
    expect(await Promise.all(names.map(add))).toEqual(names.map((name) => ok(name)));
    expect(board.written.toSorted()).toEqual(names.toSorted());
  });

  it('is not made again where it is refused', async () => {
    const tried: number[] = [];
    const answer = await compareAndSwap((tries) => {
      tried.push(tries);
      return Promise.resolve(refuse({ code: 'unknown-delivery' }));
    });
    expect(answer).toEqual(refuse({ code: 'unknown-delivery' }));
    expect(tried).toEqual([0]);
  });

  it('is given up where others are first every time, and whoever asked is told', async () => {
    const counted = { tries: 0 };
    const lose = () => {
      counted.tries += 1;
      return Promise.resolve('again' as const);
    };
    expect(await compareAndSwap(lose)).toEqual(refuse({ code: 'busy' }));
    expect(counted.tries).toBe(40);
    await expect(mustSwap('note a pause', lose)).rejects.toThrow('Cannot note a pause');
  });
});
