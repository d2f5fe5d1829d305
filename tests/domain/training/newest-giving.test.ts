import { describe, expect, it } from '@jest/globals';
import type { Competence } from '../../../domain/training/competence';
import { newestGiving } from '../../../domain/training/newest-giving';

const gives = new Map<string, readonly Competence[]>([
  ['K-001', ['identify', 'decide']],
  ['K-002', ['identify']],
]);
const somebody = (...competences: readonly Competence[]) => ({
  competences,
  completions: [
    { courseId: 'K-002', completedOn: '2026-05-04' },
    { courseId: 'K-001', completedOn: '2026-02-03' },
    { courseId: 'K-009', completedOn: '2026-07-01' },
    { courseId: null, completedOn: '2026-08-01' },
  ],
});

describe('the newest course that gives a competence', () => {
  it('is the latest of those in the catalogue that have it, in whatever order they were registered', () => {
    expect(newestGiving(somebody('identify', 'decide'), 'identify', gives)).toBe('2026-05-04');
    expect(newestGiving(somebody('identify', 'decide'), 'decide', gives)).toBe('2026-02-03');
  });

  it('is none where the competence is no longer carried, or no course gave it', () => {
    expect(newestGiving(somebody('decide'), 'identify', gives)).toBeUndefined();
    expect(newestGiving(somebody('assess'), 'assess', gives)).toBeUndefined();
  });
});
