import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readOutcome, saysNot } from '../../../../functions/imports/participants/outcome-words';

const COMPLETED = [
  'Gennemført',
  'Fuldført',
  'Afsluttet',
  'Bestået',
  'Færdig',
  'Godkendt',
  'Deltog',
  'Har deltaget',
  'Mødt',
  'Fremmødt',
  'Til stede',
  'Completed',
  'Passed',
  'Attended',
  'Present',
  'Finished',
  'Approved',
  'Har gennemført',
  'Har bestået',
  'Completed (achieved pass grade)',
  'Gennemført 03-09-2026',
  'Bestået (100 %)',
  'Completed on 3 September 2026',
];
const NOT = [
  'Ikke gennemført',
  'Ikke bestået',
  'Udeblevet',
  'Udeblev',
  'Afmeldt',
  'Afbud',
  'Fraværende',
  'Fravær',
  'Mødte ikke',
  'Kom ikke',
  'Deltog ikke',
  'Syg',
  'Dumpet',
  'Ikke mødt',
  'Ikke startet',
  'Aldrig mødt',
  'Tilmeldt',
  'I gang',
  'Igang',
  'Påbegyndt',
  'Startet',
  'Inviteret',
  'Venteliste',
  'På venteliste',
  'Delvist gennemført',
  'Mangler eksamen',
  'Uafsluttet',
  'Afbrudt',
  'Afsluttet – ikke bestået',
  'Udløbet',
  'Gennemført: nej, ikke endnu',
  'Not completed',
  'Not started',
  'Not attended',
  'In progress',
  'Enrolled',
  'No show',
  'No-show',
  'Absent',
  'Failed',
  'Did not attend',
  "Didn't show up",
  'Withdrawn',
  'Cancelled',
  'NOT_COMPLETED',
  'completed_with_failure',
  'Waitlisted',
  'Har ikke gennemført',
  'Ej bestået',
  'Completed (did not achieve pass grade)',
  'Ikke vurderet',
  'Incomplete',
  'Partially completed',
  'Registered',
  'Pending',
  'Waiting list',
  'Overdue',
  'Rejected',
];
const UNKNOWN = [
  'Måske',
  '?',
  'A',
  'Hold 3',
  'Gennemført (45 %)',
  'Completed (late)',
  'se mail',
  '**',
  'gg',
  '–x–',
];

/** What other programs and people do to a word without changing what it says. */
const dressed = (word: string) =>
  fc
    .record({ upper: fc.constantFrom('as', 'upper', 'lower'), nfd: fc.boolean(), spaces: fc.boolean() })
    .map((how) => {
      const cased =
        how.upper === 'upper' ? word.toUpperCase() : how.upper === 'lower' ? word.toLowerCase() : word;
      const spaced = how.spaces ? `\u200e ${cased.replaceAll(' ', '\u00a0 ')}\ufeff ` : cased;
      return how.nfd ? spaced.normalize('NFD') : spaced;
    });
const any = (words: readonly string[]) => fc.constantFrom(...words).chain(dressed);

describe('What a cell says of whether somebody completed', () => {
  it.each(COMPLETED)('%s: completed', (word) => {
    expect(readOutcome(word).kind).toBe('completed');
    expect(saysNot(word)).toBe(false);
  });
  it.each(NOT)('%s: not completed', (word) => {
    expect(readOutcome(word).kind).toBe('not');
  });
  it.each(['notStarted', 'InProgress', 'IkkeGennemført', 'notAttended'])(
    '%s, as systems write words together: not completed, whatever the column',
    (word) => {
      expect(readOutcome(word).kind).toBe('not');
      expect(saysNot(word)).toBe(true);
    },
  );
  it.each(UNKNOWN)('%s: not understood', (word) => {
    expect(readOutcome(word).kind).toBe('unknown');
  });
  it.each([
    ...['ja', 'Ja', 'JA', 'j', 'yes', 'Y', 'x', 'X', '✓', '✔️', '✅', 'true', 'ok', '1'].map((one) => [
      one,
      'yes',
    ]),
    ...['nej', 'Nej', 'no', 'N', '✗', '❌', 'false', '0', '÷'].map((one) => [one, 'no']),
    ...['', ' ', '\u200b'].map((one) => [one, 'empty']),
    ...['03-09-2026', '3. september 2026', '2026-09-03T10:00:00Z'].map((one) => [one, 'date']),
  ])('%j: %s', (cell, kind) => {
    expect(readOutcome(cell).kind).toBe(kind);
  });
  it.each([
    ['45 %', 45],
    ['100%', 100],
    ['0 %', 0],
    ['87,5 pct.', 87.5],
    ['3 af 4', 75],
    ['5/5', 100],
    ['85', 85],
  ])('%j: a share', (cell, percent) => {
    expect(readOutcome(cell)).toEqual({ kind: 'share', percent });
  });

  it('says the same in any letter case, with any spaces and marks, and decomposed', () => {
    fc.assert(
      fc.property(any(COMPLETED), any(NOT), any(UNKNOWN), (completed, not, unknown) => {
        expect(readOutcome(completed).kind).toBe('completed');
        expect(readOutcome(not).kind).toBe('not');
        expect(readOutcome(unknown).kind).toBe('unknown');
      }),
    );
  });

  it('is never "completed" or "yes" with a word of denial in it', () => {
    const denial = fc.constantFrom(
      'ikke',
      'not',
      'udeblevet',
      'fraværende',
      'tilmeldt',
      'i gang',
      'failed',
      'absent',
    );
    fc.assert(
      fc.property(denial, fc.constantFrom(...COMPLETED, 'ja', 'x'), fc.boolean(), (no, word, first) => {
        const cell = first ? `${no} ${word}` : `${word}, ${no}`;
        expect(['completed', 'yes']).not.toContain(readOutcome(cell).kind);
      }),
    );
  });
});
