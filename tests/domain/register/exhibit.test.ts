import { describe, expect, it } from '@jest/globals';
import {
  filesAmong,
  exhibitRefusal,
  tidyExhibit,
  type KeptAt,
  type Exhibit,
} from '../../../domain/register/exhibit';

const TODAY = '2026-11-21';
const HASH = 'a'.repeat(64);
const FILE: KeptAt = { kind: 'file', contentHash: HASH, fileName: 'Restoretest.pdf' };
const exhibitOf = (given: Partial<Exhibit>): Exhibit => ({
  on: '2026-11-20',
  says: 'Gendannelse er afprøvet',
  kept: FILE,
  ...given,
});

describe('What shows that something of a register is so', () => {
  it.each<KeptAt>([
    FILE,
    { kind: 'link', url: 'https://esdh.kommune.dk/sag/26-000123' },
    { kind: 'case', caseNumber: '26/000123' },
  ])('is a file, an address or a case: %j', (kept) => {
    expect(exhibitRefusal(exhibitOf({ kept }), TODAY)).toBeUndefined();
  });

  it.each([
    [{ on: '2026-11-22' }, { code: 'date-in-future', field: 'on', value: '2026-11-22' }],
    [{ on: '2026-02-30' }, { code: 'date-invalid', field: 'on', value: '2026-02-30' }],
    [{ says: '  ' }, { code: 'text-missing', field: 'says' }],
    [{ says: 'x'.repeat(301) }, { code: 'text-too-long', field: 'says', most: 300 }],
    [{ kept: { kind: 'link', url: 'http://kommune.dk/sag' } }, { code: 'body-invalid', field: 'url' }],
    [{ kept: { kind: 'link', url: 'javascript:alert(1)' } }, { code: 'body-invalid', field: 'url' }],
    [{ kept: { kind: 'case', caseNumber: ' ' } }, { code: 'text-missing', field: 'caseNumber' }],
  ] as const)('is none with %j', (given, refusal) => {
    expect(exhibitRefusal(exhibitOf(given), TODAY)).toEqual(refusal);
  });

  it('is kept without the space around what was typed', () => {
    expect(
      tidyExhibit(exhibitOf({ says: ' Afprøvet ', kept: { kind: 'case', caseNumber: ' 26/000123 ' } })),
    ).toEqual(exhibitOf({ says: 'Afprøvet', kept: { kind: 'case', caseNumber: '26/000123' } }));
    expect(tidyExhibit(exhibitOf({}))).toEqual(exhibitOf({}));
  });

  it('names the files among several', () => {
    expect(filesAmong([exhibitOf({}), exhibitOf({ kept: { kind: 'case', caseNumber: '26/1' } })])).toEqual([
      HASH,
    ]);
  });
});
