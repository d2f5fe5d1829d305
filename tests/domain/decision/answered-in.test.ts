import { expect, it } from '@jest/globals';
import { answeredIn } from '../../../domain/decision/answered-in';

it('counts everybody who has answered a case, whatever they answered', () => {
  expect(answeredIn({ approve: 0, reject: 0, return: 0, postpone: 0 })).toBe(0);
  expect(answeredIn({ approve: 1, reject: 20, return: 300, postpone: 4000 })).toBe(4321);
});
