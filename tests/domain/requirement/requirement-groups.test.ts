import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../../../domain/requirement/catalogue';
import { groupsOf } from '../../../domain/requirement/requirement-groups';

describe('The demands in groups', () => {
  const groups = groupsOf(CATALOGUE.requirements);

  it('are one § of the Act each, and every other source as a whole', () => {
    expect(groups.map(({ key }) => key)).toEqual([
      'nis2Act-6',
      'nis2Act-7',
      'nis2Act-10',
      'nis2Act-12',
      'nis2Act-13',
      'nis2Act-15',
      'order620',
      'regulation2690',
    ]);
  });

  it('leave none out and change no order', () => {
    expect(groups.flatMap(({ requirements }) => requirements)).toEqual(CATALOGUE.requirements);
    expect(groups.map(({ first }) => first)).toEqual(groups.map(({ requirements }) => requirements[0]));
  });

  it('are none where there are no demands', () => {
    expect(groupsOf([])).toEqual([]);
  });
});
