import { describe, expect, it } from '@jest/globals';
import { createKnownWords } from '../../../functions/search/known-words';

describe('Words that are known', () => {
  const known = createKnownWords();
  for (const text of [
    'Lars Østergaard svarede »Godkend« i ',
    'D-2026-014 »Nyt loginsystem«',
    'Lars Østergaard',
  ])
    known.learn(text);

  it.each([
    ['svarde', 'svarede'],
    ['oestergård', 'østergaard'],
    ['loginsytem', 'loginsystem'],
    ['GODKEN', 'godkend'],
  ])('are what »%s« may have been meant as', (word, meant) => {
    expect(known.like(word)).toEqual([meant]);
  });

  it.each(['nyt', 'lar', '2026', 'D-2026-015', 'ukendt', ''])(
    'are nothing that »%s« was meant as',
    (word) => {
      expect(known.like(word)).toEqual([]);
    },
  );
});
