import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPace } from '../../../bot/teams/pace';
import { takeTurns } from '../../../bot/teams/take-turns';
import type { Turn, TurnBoard } from '../../../bot/teams/turn-board';
import { createOwnBoard } from '../../../bot/teams/turn-board';

/** A board on which processes ask in turn, at a time of ours; answers when each call may go. */
function aBoard() {
  const board: { taken: readonly Turn[] } = { taken: [] };
  return (caller: string, conversations: readonly string[], now = 0): readonly number[] => {
    const asking = conversations.map((conversation) => ({ conversation, from: now }));
    const { taken, given } = takeTurns(board.taken, asking, { caller, now });
    board.taken = taken;
    return given.map((one) => ('at' in one ? one.at : Infinity));
  };
}
const most = (at: readonly number[], within: number) =>
  Math.max(...at.map((from) => at.filter((one) => one >= from && one < from + within).length));
const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `a:${String(from + index)}`);

describe('The calls to Teams', () => {
  it('never go more than 7 a second, 8 in two and 60 in thirty about one conversation, whichever process they are of', () => {
    const ask = aBoard();
    const at: number[] = [];
    for (let now = 0; at.length < 130; now += 10)
      at.push(...ask(now % 20 === 0 ? 'one' : 'other', ['ledelse'], now).filter(Number.isFinite));
    expect(most(at, 1000)).toBeLessThanOrEqual(7);
    expect(most(at, 2000)).toBeLessThanOrEqual(8);
    expect(most(at, 30_000)).toBeLessThanOrEqual(60);
  });

  it('never go more than 50 a second to everybody, and a thousand people get theirs in hardly more time than that takes', () => {
    const ask = aBoard();
    const at = Array.from({ length: 100 }, (_, step) => ask('one', people(20, step * 20), step * 400)).flat();
    expect(most(at, 1000)).toBeLessThanOrEqual(50);
    expect(at.at(-1)).toBeLessThan((2000 / 50) * 1000 * 1.1);
  });

  it('never go more than 50 a second, whoever asks when, for whom, and alone or not', () => {
    const asked = fc.record({
      caller: fc.constantFrom('one', 'one', 'one', 'other', 'third'),
      pause: fc.constantFrom(0, 3, 100, 900, 6000),
      to: fc.array(fc.constantFrom('ledelse', ...people(40)), { maxLength: 40, size: 'max' }),
    });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 20, size: 'max' }), (all) => {
        const ask = aBoard();
        const clock = { now: 0 };
        const at = all.flatMap(({ caller, pause, to }) => {
          clock.now += pause;
          return ask(caller, to, clock.now).filter(Number.isFinite);
        });
        expect(most(at, 1000)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('of a process that is alone go fifty a second, and the first fifty go soon', () => {
    const ask = aBoard();
    const at = Array.from({ length: 20 }, (_, step) => ask('one', people(50, step * 50), step * 900)).flat();
    expect(most(at, 1019)).toBe(50);
    expect(at[49]).toBeLessThan(800);
    expect(at.at(-1)).toBeLessThan(19_000 * 1.07);
  });

  it('never go more than 50 a second from four processes together, even when one of them was slow for a while', () => {
    const ask = aBoard();
    const at = Array.from({ length: 100 }, (_, step) =>
      ['a', 'b', 'c', 'd'].flatMap((caller, index) =>
        ask(caller, people(1, step * 4 + index), step * 80).map(
          (one) => one + (index === 1 && step < 50 ? 150 : 0),
        ),
      ),
    ).flat();
    expect(at).toHaveLength(400);
    expect(most(at, 1000)).toBeLessThanOrEqual(50);
  });

  it('are not held up by a conversation in which a lot is said', () => {
    const ask = aBoard();
    expect(
      ask(
        'one',
        Array.from({ length: 20 }, () => 'ledelse'),
      ).at(-1),
    ).toBeGreaterThan(2000);
    expect(ask('one', ['a:1'])[0]).toBeLessThan(500);
  });

  it('that would have to wait long are sent back to the queue and take no turn', () => {
    const ask = aBoard();
    const at = ask(
      'one',
      Array.from({ length: 200 }, () => 'ledelse'),
    );
    expect(at.filter(Number.isFinite).length).toBeLessThanOrEqual(60);
    expect(ask('one', ['a:1'])[0]).toBeLessThan(15_000);
  });

  it('of a process that died are missed by nobody: its turns lapse, and are forgotten when they no longer count', () => {
    const ask = aBoard();
    ask('dead', people(40));
    const [next = Infinity] = ask('one', ['a:x']);
    expect(next).toBeLessThan(1000);
    const { taken } = takeTurns([{ at: 0, conversation: 'a', caller: 'dead' }], [], {
      caller: 'one',
      now: 60_000,
    });
    expect(taken).toEqual([]);
  });
});

describe('A call that waits for its turn', () => {
  it('is prepared just before it, and counts a thread as the channel that it is in', async () => {
    const taken: Turn[] = [];
    const own = createOwnBoard();
    const board: TurnBoard = (change) =>
      own((before) => {
        const changed = change(before);
        taken.splice(0, taken.length, ...changed.taken);
        return changed;
      });
    const pace = createPace(board);
    const ready = await Promise.all(
      ['19:x', '19:x;messageid=1', '19:y'].map((one) =>
        pace(
          one,
          () => Promise.resolve(one),
          (ready) => Promise.resolve(ready),
        ),
      ),
    );
    expect(ready).toEqual(['19:x', '19:x;messageid=1', '19:y']);
    const [first, second, third] = taken.map(({ conversation }) => conversation);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('is given a later turn when it was not ready in time', async () => {
    const asked: number[] = [];
    const own = createOwnBoard();
    const board: TurnBoard = (change) => {
      asked.push(Date.now());
      return own(change);
    };
    const pace = createPace(board);
    const prepare = () => new Promise((resolve) => setTimeout(resolve, 300));
    await pace('a:1', prepare, () => Promise.resolve());
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('goes when fewer than fifty can have arrived in the second before it, however long they were on their way', async () => {
    const pace = createPace(createOwnBoard());
    const left: number[] = [];
    const answered: number[] = [];
    const call = async () => {
      left.push(performance.now());
      // Every other one is slow, so that they do not arrive in the order in which they left.
      await new Promise((resolve) => setTimeout(resolve, left.length % 2 === 0 ? 5 : 200));
      answered.push(performance.now());
    };
    await Promise.all(people(80).map((one) => pace(one, () => Promise.resolve(), call)));
    for (const at of left)
      expect(answered.filter((one) => one < at && one > at - 999).length).toBeLessThan(50);
  });

  it('is tried again later when nobody can say whose turn it is, and nothing is sent', async () => {
    const pace = createPace(() => Promise.reject(new Error('The storage is away')));
    const prepared: string[] = [];
    const note = () => Promise.resolve(prepared.push('prepared'));
    const waiting = pace('a:1', note, note);
    await expect(waiting).rejects.toMatchObject({ kind: 'retry' });
    expect(prepared).toEqual([]);
  });

  it('is not sent when its preparation fails', async () => {
    const pace = createPace(createOwnBoard());
    const sent: string[] = [];
    const overtaken = () => Promise.reject(new Error('Overtaken'));
    const send = () => Promise.resolve(sent.push('sent'));
    await expect(pace('a:1', overtaken, send)).rejects.toThrow('Overtaken');
    expect(sent).toEqual([]);
  });
});
