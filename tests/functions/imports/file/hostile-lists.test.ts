import { describe, expect, it } from '@jest/globals';
import { inTurn } from '../../../../functions/threads/in-turn';
import { readInThread } from '../../../../functions/imports/file/apart/read-sheets-apart';
import { knownColumns } from '../../../../functions/imports/participants/participant-columns';
import { readTable } from '../../../../functions/imports/layout/read-table';
import { bytesOf, codeOf, valueOf } from '../../../support/files';
import { health } from '../../../support/health';
import { HOSTILE_LISTS } from '../../../support/hostile-lists';

// Making some of these lists takes longer than reading them.

const GUESS = { sheet: '', header: 'guess', known: knownColumns } as const;
const WISHES = { mark: '', withHidden: false };
const LIST = bytesOf('Mail;Kursus;Dato\nm@e.dk;Øvelse;1-10-2026\n');
const bytesNamed = (name: string): Uint8Array => HOSTILE_LISTS[name]?.() ?? new Uint8Array();

/** What is said of a list that is refused; anything else would be a fault of ours. */
const OF_THE_FILE = [
  'accepted',
  'file-empty',
  'file-too-large',
  'file-unreadable',
  'workbook-too-large',
  'list-too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'reading-too-costly',
];

describe('A list that is made to stop the service', () => {
  it.each(Object.keys(HOSTILE_LISTS))('is read or refused, and the service goes on: %s', async (name) => {
    expect(OF_THE_FILE).toContain(codeOf(await readTable(bytesNamed(name), GUESS)));
    expect(codeOf(await readTable(LIST, GUESS))).toBe('accepted');
  });

  it.each([
    'more than a million short rows of text',
    'doubled quotation marks that never close',
    'a million short rows',
    'twenty-two thousand rows of a hundred cells',
    'a text of forty megabytes in one cell',
  ])('keeps nobody waiting: %s', async (name) => {
    const bytes = bytesNamed(name);
    const { ask, close } = await health();
    const answered: string[] = [];
    const list = readTable(bytes, GUESS).then(() => answered.push('list'));
    for (let asked = 0; asked < 5; asked += 1) answered.push(await ask());
    await list;
    close();
    expect(answered).toEqual(['well', 'well', 'well', 'well', 'well', 'list']);
  });

  it('is given up when it takes more time or memory than one file may, and the next is read', async () => {
    const costly = { bytes: bytesNamed('twenty-two thousand rows of a hundred cells'), wishes: WISHES };
    const limits = { mostMs: 60_000, mostMegabytes: 512 };
    expect(codeOf(await readInThread(costly, { ...limits, mostMs: 1 }))).toBe('reading-too-costly');
    expect(codeOf(await readInThread(costly, { ...limits, mostMegabytes: 12 }))).toBe('reading-too-costly');
    expect(codeOf(await readInThread({ bytes: LIST, wishes: WISHES }, limits))).toBe('accepted');
  });

  it('waits for its turn behind others, and is not taken when too many wait', async () => {
    const take = inTurn({ atOnce: 2, waiting: 1 });
    const ends: (() => void)[] = [];
    const began: number[] = [];
    const work = (number: number) =>
      take(() => {
        began.push(number);
        return new Promise<number>((resolve) => ends.push(() => resolve(number)));
      });
    const [first, second, third, fourth] = [work(1), work(2), work(3), work(4)];
    expect(await fourth).toBeUndefined();
    expect(began).toEqual([1, 2]);
    ends[0]?.();
    expect(await first).toBe(1);
    ends[1]?.();
    expect(await second).toBe(2);
    ends[2]?.();
    expect(await third).toBe(3);
  });
});

describe('What is beside the list in a workbook', () => {
  it('is not looked at: what the directory does not name, and what a header before a file says', async () => {
    for (const name of [
      'a part that the directory does not name, of 160 MB',
      'local headers that say other sizes than the directory',
      'local headers that say another name and another way of packing',
    ])
      expect(valueOf(await readTable(bytesNamed(name), GUESS)).rows).toEqual([
        { line: 2, cells: ['m@e.dk'] },
      ]);
  });
});
