import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentShape } from '../../../domain/past-shapes/current-shape';
import { factRows } from '../../../functions/views/fact-rows';
import { LANGUAGES } from '../../../words/language';
import { everyEntry, NAMES } from '../../support/every-event';
import { plan, play } from '../../support/random-history';
import { trailOf } from '../../support/trail-of';

const show = (personId: string) => ({ personId, name: NAMES.get(personId) ?? null, title: null });

/** Choices as the program writes them, names of fields, ids of people, and what a program writes for nothing. */
const RAW =
  /\b(riskAcceptance|wholeBody|atLeast|chiefExecutive|seenByCoordinator|notConflicted|itDriftsenhed|setUp|notAsked|perMember|sendUnreviewed|personId|decidedBy|undefined|null|NaN)\b|\[object|\bp-[a-z]|\d{4}-\d{2}-\d{2}T/;

describe('the fields of an entry', () => {
  it('are in words for every type of event, in both languages, with nothing of the program in them', async () => {
    const { trail } = await trailOf(everyEntry());
    for (const entry of everyEntry())
      for (const language of LANGUAGES) {
        const rows = factRows(entry, { language, show, names: trail.names });
        expect([entry.type, rows.length > 0]).toEqual([entry.type, true]);
        for (const { label, value } of rows) {
          expect([entry.type, label]).not.toEqual([entry.type, '']);
          expect([entry.type, `${label}: ${value}`.match(RAW)?.[0]]).toEqual([entry.type, undefined]);
        }
        expect(new Set(rows.map(({ field }) => field)).size).toBe(rows.length);
      }
  });

  it('are so in every history, also where the entry is read from an earlier shape', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (steps) => {
        const { entries } = play(steps).ledger;
        const { trail } = await trailOf(entries);
        const named = (personId: string) => ({ personId, name: 'Ib Ibsen', title: 'Direktør' });
        for (const entry of entries)
          for (const { label, value } of factRows(currentShape(entry), {
            language: 'da',
            show: named,
            names: trail.names,
          }))
            expect(`${entry.type} ${label}: ${value}`).not.toMatch(RAW);
      }),
      { numRuns: 30 },
    );
  });

  it('write dates, choices, people and numbers as the house does', async () => {
    const { trail } = await trailOf(everyEntry());
    const written = (type: string) =>
      Object.fromEntries(
        everyEntry()
          .filter((entry) => entry.type === type)
          .flatMap((entry) => factRows(entry, { language: 'da', show, names: trail.names }))
          .map(({ label, value }) => [label, value]),
      );
    expect(written('MandateRecorded')).toMatchObject({
      Stedfortræder: 'Nina Toft',
      Medlem: 'Lars Østergaard',
      Fra: '1. juli 2025',
      'Til og med': '30. juni 2027',
      Sagsnummer: '26/000100',
      Bekræftelse: 'Ingen skulle bekræfte',
    });
    expect(written('VoteCast')).toMatchObject({
      Svar: 'Udsæt',
      'Udsæt til': '1. december 2026',
      Rolle: 'Medlem',
    });
    expect(written('ReportIssued')).toMatchObject({
      Måned: 'november 2026',
      'Gennemgået af en koordinator': 'Ja',
    });
    expect(written('MeetingRecorded')).toMatchObject({ 'Til stede': 'Mette Holm; Lars Østergaard' });
  });
});
