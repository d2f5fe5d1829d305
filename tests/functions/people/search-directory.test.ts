import { describe, expect, it } from '@jest/globals';
import type { DirectoryPerson } from '../../../functions/people/directory';
import { searchDirectory } from '../../../functions/people/search-directory';

const entered = (personId: string, name: string, title = 'Sagsbehandler'): [string, DirectoryPerson] => [
  personId,
  { personId, name, title, mail: `${personId}@eksempel.dk`, objectId: personId, teamsUserId: null },
];
const FEW = new Map([
  entered('p-1', 'Åse Berg'),
  entered('p-2', 'Bo Åkjær', 'Økonomichef'),
  entered('p-3', 'Anne Bo Lund'),
  entered('p-4', 'Jakob Holm'),
  entered('p-5', 'Anders And'),
]);
const names = (search: string, most = 100) =>
  searchDirectory(FEW, { search, most }).found.map(({ name }) => name);

describe('Finding people in the directory', () => {
  it('puts names that begin with it first, then names of which a word does, then the rest', () => {
    expect(names('bo')).toEqual(['Bo Åkjær', 'Anne Bo Lund']);
    expect(names('b')).toEqual(['Bo Åkjær', 'Anne Bo Lund', 'Åse Berg', 'Anders And', 'Jakob Holm']);
  });

  it('follows the Danish alphabet, and takes no notice of capitals', () => {
    expect(names('')).toEqual(['Anders And', 'Anne Bo Lund', 'Bo Åkjær', 'Jakob Holm', 'Åse Berg']);
    expect(names('ÅSE')).toEqual(['Åse Berg']);
  });

  it('wants every word, in name, title or mail', () => {
    expect(names('åk økonomi')).toEqual(['Bo Åkjær']);
    expect(names('p-4@eksempel.dk')).toEqual(['Jakob Holm']);
    expect(names('bo revisor')).toEqual([]);
  });

  it('gives no more than asked for, the first ones, and says how many there are', () => {
    const many = new Map(
      Array.from({ length: 40_000 }, (_, index) =>
        entered(`p-${String(index)}`, `Ansat ${String(39_999 - index)}`),
      ),
    );
    const { found, total } = searchDirectory(many, { search: 'ansat', most: 3 });
    expect(total).toBe(40_000);
    expect(found.map(({ name }) => name)).toEqual(['Ansat 0', 'Ansat 1', 'Ansat 10']);
  });

  it('looks only among those it is told to', () => {
    const { found, total } = searchDirectory(FEW, { search: '', most: 9, within: new Set(['p-4', 'p-9']) });
    expect(found.map(({ personId }) => personId)).toEqual(['p-4']);
    expect(total).toBe(1);
  });
});
