import { describe, expect, it } from '@jest/globals';
import type { Turn } from '../../../bot/teams/turn-board';
import { createTurnBoardTable } from '../../../functions/storage/turn-board-table';
import { openStorage } from '../../support/storage';

describe('The board on which processes take their turns to call Teams', () => {
  const NOW = 1_790_000_000_000;
  const turn = (at: number, caller = 'p1'): Turn => ({ at, conversation: 'a1B-_', caller });

  it('gives no turn twice when several processes take them at the same time', async () => {
    const account = await openStorage();
    const boards = [1, 2, 3, 4].map(() => createTurnBoardTable(account));
    const takeNext = (caller: string) => (taken: readonly Turn[]) => {
      const at = NOW + taken.length;
      return { taken: [...taken, turn(at, caller)], answer: at };
    };
    const given = await Promise.all(
      boards.flatMap((board, index) => [1, 2, 3].map(() => board(takeNext(`p${String(index)}`)))),
    );
    expect(new Set(given).size).toBe(12);
  });

  it('shows another process what was taken, as it was taken', async () => {
    const account = await openStorage();
    const taken = [turn(NOW + 5), turn(NOW, 'p2'), turn(NOW + 29_999)];
    await createTurnBoardTable(account)(() => ({ taken, answer: undefined }));
    const seen = await createTurnBoardTable(account)((before) => ({ taken: before, answer: before }));
    expect(seen).toEqual(taken);
  });

  it('can be empty again', async () => {
    const account = await openStorage();
    const board = createTurnBoardTable(account);
    await board(() => ({ taken: [turn(NOW)], answer: undefined }));
    await board(() => ({ taken: [], answer: undefined }));
    const another = createTurnBoardTable(account);
    expect(await another((before) => ({ taken: before, answer: before.length }))).toBe(0);
  });

  it('holds as many turns as half a minute has', async () => {
    const account = await openStorage();
    const taken = Array.from({ length: 30_150 / 21 + 15_000 / 21 }, (_, index) => turn(NOW + index * 21));
    await createTurnBoardTable(account)(() => ({ taken, answer: undefined }));
    const seen = await createTurnBoardTable(account)((before) => ({ taken: before, answer: before.length }));
    expect(seen).toBe(taken.length);
  });
});
