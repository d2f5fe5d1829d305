import { expect, it } from '@jest/globals';
import { areasRefusal, scaleFault } from '../../../domain/baseline/area-refusal';
import { aBaseline } from '../../support/register-facts';

const scale = { score: 3, scaleMin: 1, scaleMax: 5, benchmark: null };

it.each([
  ['both ends of its scale', { ...scale, score: 1 }, undefined],
  ['the upper end', { ...scale, score: 5 }, undefined],
  ['a scale below zero', { ...scale, score: -2, scaleMin: -5, scaleMax: 0 }, undefined],
  ['a score above', { ...scale, score: 5.01 }, 'score'],
  ['no scale', { ...scale, scaleMax: 1 }, 'scale'],
  ['a scale without an end', { ...scale, scaleMax: Infinity }, 'scale'],
  ['a benchmark below', { ...scale, benchmark: { value: 0.9, source: 'KL' } }, 'benchmark'],
  ['a benchmark at the end', { ...scale, benchmark: { value: 1, source: 'KL' } }, undefined],
])('a score with %s is as it says', (_what, area, fault) => {
  expect(scaleFault(area)).toBe(fault);
});

it('names the area in which something is wrong, and takes no scale for granted', () => {
  const { areas } = aBaseline();
  expect(areasRefusal(areas)).toBeUndefined();
  expect(areasRefusal([...areas, { area: ' CYBERSIKKERHED ', ...scale }])).toEqual({
    code: 'area-invalid',
    area: 'CYBERSIKKERHED',
    fault: 'repeated',
  });
});
