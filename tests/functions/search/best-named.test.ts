import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestNamed } from '../../../functions/search/best-named';

const THINGS = [
  { title: 'Nyt loginsystem i skolerne', words: 'D-2026-014 Accept af risiko' },
  { title: 'Backup af omsorgssystemet', words: 'D-2026-015 Risikohåndteringsplan' },
  { title: 'Lars Østergaard', words: 'Direktør for sundhed' },
  { title: 'Henrik Ågård', words: 'Beredskabsdirektør' },
  { title: 'Ærlig talt', words: '' },
];
const found = (search: string) => bestNamed(THINGS, search).map(({ title }) => title);

describe('the best named of some things', () => {
  it.each([
    ['loginsystem', 'Nyt loginsystem i skolerne'],
    ['LOGIN', 'Nyt loginsystem i skolerne'],
    ['logisystem', 'Nyt loginsystem i skolerne'],
    ['skolrene login', 'Nyt loginsystem i skolerne'],
    ['omsrogssystemet', 'Backup af omsorgssystemet'],
    ['D-2026-015', 'Backup af omsorgssystemet'],
    ['østergaard', 'Lars Østergaard'],
    ['oestergaard', 'Lars Østergaard'],
    ['Østergård', 'Lars Østergaard'],
    ['aagaard', 'Henrik Ågård'],
    ['agard henrik', 'Henrik Ågård'],
    ['aerlig', 'Ærlig talt'],
  ])('for »%s« is %s', (search, title) => {
    expect(found(search)[0]).toBe(title);
  });

  it.each(['', '   ', '-', '.*', '"', '()', 'ukendt', 'login omsorg', 'D-2026-019', '<script>'])(
    'for »%s« is nothing',
    (search) => {
      expect(found(search)).toEqual([]);
    },
  );

  it('whatever is written, are some of those that were given, each once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (search) => {
        const titles = found(search);
        expect(new Set(titles).size).toBe(titles.length);
        for (const title of titles) expect(THINGS.map((one) => one.title)).toContain(title);
      }),
    );
  });
});
