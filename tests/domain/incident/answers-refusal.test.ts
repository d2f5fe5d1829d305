import { describe, expect, it } from '@jest/globals';
import { answersRefusal } from '../../../domain/incident/answers-refusal';
import { INCIDENT_MOST } from '../../../domain/incident/incident-limits';
import { refusalSentence } from '../../../words/refusal/refusal-sentence';

const filled = (answers: Readonly<Record<string, string | number | readonly string[]>>) =>
  Object.entries(answers).map(([fieldId, answer]) => ({ fieldId, answer }));
const refused = (answers: Parameters<typeof filled>[0]) => answersRefusal('own-1', filled(answers));

describe('what is filled in in the fields of a report', () => {
  it('is refused at each field that is wrong, and at no other', () => {
    const wrong = {
      ownCaseNumber: '26/004711',
      affectedUsers: -1,
      severity: 'huge',
      sectors: ['health', 'none'],
      occurredAt: '2026-02-31T00:00:00.000Z',
      description: 'ø'.repeat(INCIDENT_MOST.answer + 1),
      mitigation: 7,
    };
    expect(refused(wrong)).toEqual({
      code: 'answers-wrong',
      faults: [
        { fieldId: 'affectedUsers', fault: 'number' },
        { fieldId: 'severity', fault: 'choice' },
        { fieldId: 'sectors', fault: 'choices' },
        { fieldId: 'occurredAt', fault: 'instant' },
        { fieldId: 'description', fault: 'long' },
        { fieldId: 'mitigation', fault: 'text' },
      ],
    });
  });

  it('is refused in the words that the form has at the fields, not in those of the program', () => {
    const refusal = refused({ affectedUsers: -1, severity: 'huge' });
    if (refusal === undefined) throw new Error('It was not refused');
    const sentence = refusalSentence(refusal, 'da');
    expect(sentence).toContain('»Antal berørte brugere« skal være et tal på mindst 0.');
    expect(sentence).toContain('»Alvor« skal være et af de svar, man kan vælge.');
    expect(sentence).not.toMatch(/affectedUsers|severity|Felter til underretningen/);
  });

  it('is refused at what takes up most when all of it is more than an entry holds', () => {
    const answer = 'ø'.repeat(INCIDENT_MOST.answer - 1);
    const four = { summary: answer, description: `${answer}ø`, rootCauseDetail: answer, mitigation: answer };
    expect(refused(four)).toBeUndefined();
    expect(refused({ ...four, prevention: answer })).toEqual({
      code: 'answers-wrong',
      faults: [{ fieldId: 'description', fault: 'longTogether' }],
    });
  });

  it('is fine empty: an answer can be taken away again', () => {
    expect(answersRefusal('own-1', [{ fieldId: 'affectedUsers', answer: null }])).toBeUndefined();
    expect(refused({ severity: '' })).toBeUndefined();
  });
});
