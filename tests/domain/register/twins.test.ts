import { expect, it } from '@jest/globals';
import { createTwins } from '../../../domain/register/twins';

it('the same thing is found by its number, and by its name where one of the two has no number', () => {
  const twins = createTwins();
  twins.put('L-001', { number: '12345678', name: 'Nordlys Drift A/S' });
  twins.put('L-002', { number: null, name: 'Fjord Data' });
  expect(twins.find({ number: '12345678', name: 'Et andet navn' })).toBe('L-001');
  expect(twins.find({ number: null, name: ' NORDLYS drift a/s' })).toBe('L-001');
  expect(twins.find({ number: '87654321', name: 'Fjord Data' })).toBe('L-002');
  // Two companies may share a name; two numbers tell them apart.
  expect(twins.find({ number: '87654321', name: 'Nordlys Drift A/S' })).toBeUndefined();
  expect(twins.find({ number: '12345678', name: 'Nordlys Drift A/S' }, 'L-001')).toBeUndefined();
});

it('a thing that is called something else is no longer found by what it was called', () => {
  const twins = createTwins();
  twins.put('S-001', { number: 'a', name: 'Før' });
  twins.put('S-001', { number: 'b', name: 'Nu' });
  expect(twins.find({ number: 'a', name: 'Før' })).toBeUndefined();
  expect(twins.find({ number: 'b', name: 'Før' })).toBe('S-001');
  expect(twins.find({ number: null, name: 'nu' })).toBe('S-001');
});
