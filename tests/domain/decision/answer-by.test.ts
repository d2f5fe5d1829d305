import { describe, expect, it } from '@jest/globals';
import { datedAsBefore, usualAnswerBy } from '../../../domain/decision/answer-by';
import { aDecisionContent, DECISION, submitted, withdrawn } from '../../support/builders';
import { TODAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

describe('an item that names no day to answer by', () => {
  const written = aDecisionContent({ answerBy: '2026-11-20' });
  const { decisions } = aLedgerOf(...aRoster(3), submitted(written)).state;

  it('is answered within two weeks', () => {
    expect(usualAnswerBy(TODAY)).toBe('2026-11-16');
  });

  it('keeps the day it first got when it comes once more on another day', () => {
    const again = { ...written, answerBy: '2026-11-21' };
    expect(datedAsBefore(again, decisions, sha256Of).answerBy).toBe('2026-11-20');
  });

  it('gets a day of its own when it says something else, or when the first was taken back', () => {
    const other = { ...written, title: 'En anden sag', answerBy: '2026-11-21' };
    expect(datedAsBefore(other, decisions, sha256Of).answerBy).toBe('2026-11-21');
    const ended = aLedgerOf(...aRoster(3), submitted(written), withdrawn(DECISION)).state.decisions;
    const again = { ...written, answerBy: '2026-11-21' };
    expect(datedAsBefore(again, ended, sha256Of).answerBy).toBe('2026-11-21');
  });
});
