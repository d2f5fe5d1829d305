import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../domain/evolve';
import { compileReport } from '../../../domain/status/compile-report';
import { shownColour } from '../../../domain/status/section';
import { plan, play } from '../../support/random-history';
import { sha256Of } from '../../support/sha256-of';
import { untilMet } from '../../support/until-met';

/** Long histories in which much is issued, corrected and asked about. */
const reported = plan.map((one) => ({
  ...one,
  steps: one.steps.flatMap((step, index) => {
    const more = ['issue', 'override', 'note', 'followUp', 'correctReport', 'assess'] as const;
    return [step, { ...step, do: more[index % more.length] ?? 'issue' }];
  }),
}));
const RUNS = { numRuns: 30 };

describe('whatever is issued, corrected and asked', () => {
  it('every version of every report is found again from the entries before it, byte for byte', async () => {
    const counted = { versions: 0, corrections: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(reported, (each) => {
            const { entries, state } = play(each).ledger;
            for (const entry of entries) {
              if (entry.type !== 'ReportIssued') continue;
              const { month, report, contentHash, version } = entry.data;
              const before = fold(entries.filter((one) => one.seq < entry.seq));
              const again = compileReport(before, month, report.asOf);
              expect(again).toEqual(report);
              expect(sha256Of(again)).toBe(contentHash);
              expect(report.asOf).toBe(entry.at);
              expect(report.basis).toEqual(before.head);
              const kept = state.reports.get(month)?.versions.find((one) => one.version === version);
              expect(kept?.report).toEqual(report);
              counted.versions += 1;
              if (version > 1) counted.corrections += 1;
            }
          }),
          RUNS,
        );
      },
      () => Math.min(counted.versions, counted.corrections) > 10,
    );
    expect(Math.min(counted.versions, counted.corrections)).toBeGreaterThan(10);
  });

  it('a month has one report; its versions are numbered from 1 and nobody notes one twice', () => {
    fc.assert(
      fc.property(reported, (each) => {
        for (const issued of play(each).ledger.state.reports.values()) {
          const { versions, notings } = issued;
          expect(versions.map((version) => version.version)).toEqual(versions.map((_, index) => index + 1));
          expect(issued.version).toBe(versions.length);
          const noted = notings.map((noting) => `${noting.personId} ${String(noting.version)}`);
          expect(new Set(noted).size).toBe(noted.length);
        }
      }),
      RUNS,
    );
  });

  it('what is grey for want of data is never shown green, whoever sets a colour (invariant 10)', () => {
    fc.assert(
      fc.property(reported, (each) => {
        const { reports } = play(each).ledger.state;
        const shown = [...reports.values()]
          .flatMap((report) => report.versions)
          .flatMap((one) => one.report.sections);
        const wrong = shown.filter((one) => one.light.colour === 'grey' && shownColour(one) === 'green');
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});
