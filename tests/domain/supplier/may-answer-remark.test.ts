import { expect, it } from '@jest/globals';
import { mayAnswerRemark } from '../../../domain/supplier/may-answer-remark';
import { CHAIR, DIRECTOR } from '../../support/people';

const answered = { on: '2026-11-02', answer: 'Rettet' };

it('is whoever has it, with any role and none but their own remark, until it is answered', () => {
  const open = { ownerId: DIRECTOR, answered: null };
  expect(mayAnswerRemark(open, DIRECTOR, ['director'])).toBe(true);
  expect(mayAnswerRemark(open, DIRECTOR, [])).toBe(false);
  expect(mayAnswerRemark(open, CHAIR, ['chair'])).toBe(false);
  expect(mayAnswerRemark({ ...open, answered }, DIRECTOR, ['director'])).toBe(false);
  expect(mayAnswerRemark({ ...open, answered }, CHAIR, ['coordinator'])).toBe(true);
});
