import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import { oversightRecord, type OversightRecord } from '../../../domain/status/oversight-record';
import { plan, play } from '../../support/random-history';
import { untilMet } from '../../support/until-met';

/** Long histories in which much is issued, corrected, noted and asked about, by people who come and go. */
const overseen = plan.map((one) => ({
  ...one,
  steps: one.steps.flatMap((step, index) => {
    const more = [
      'issue',
      'end',
      'record',
      'note',
      'wait',
      'record',
      'note',
      'followUp',
      'correctReport',
    ] as const;
    return [step, { ...step, do: more[index % more.length] ?? 'issue' }];
  }),
}));

/** Receipts as the entries have them, without any of the code that the record is made by. */
const notedIn = (entries: readonly LedgerEntry[], month: string): string[] =>
  entries.flatMap((one) =>
    one.type === 'ReportNoted' && one.data.month === month
      ? [`${one.data.personId} ${String(one.data.version)} ${one.at} ${one.surface} ${String(one.seq)}`]
      : [],
  );

const notedBy = ({ versions, joinedSince, otherNotings }: OversightRecord): string[] =>
  [...[...versions.flatMap((one) => one.body), ...joinedSince].map((one) => one.noting), ...otherNotings]
    .flatMap((one) => one ?? [])
    .map(({ personId, version, notedAt, surface, seq }) =>
      [personId, version, notedAt, surface, seq].join(' '),
    );

const inTheSameOrder = (lines: readonly string[]) => [...lines].sort();

describe('whoever comes, goes, notes and asks, the oversight record', () => {
  it('has exactly the versions, receipts and follow-ups of its month up to its entry, each once', async () => {
    const counted = { records: 0, outside: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(overseen, fc.nat(200), (each, cut) => {
            const all = play(each).ledger.entries;
            const entries = all.slice(0, all.length - (cut % all.length));
            const state = fold(entries);
            for (const month of state.reports.keys()) {
              const record = oversightRecord(state, month);
              if (record === undefined) throw new Error('an issued month has no record');
              expect(inTheSameOrder(notedBy(record))).toEqual(inTheSameOrder(notedIn(entries, month)));
              const issues = entries.filter(
                (entry) => entry.type === 'ReportIssued' && entry.data.month === month,
              );
              expect(record.versions.map((version) => version.seq)).toEqual(issues.map((issue) => issue.seq));
              const asked = entries.filter(
                (entry) => entry.type === 'FollowUpRequested' && entry.data.month === month,
              );
              expect(record.followUps.map((followUp) => followUp.seq)).toEqual(asked.map((one) => one.seq));
              expect(record.position).toEqual({ ...state.head, at: entries.at(-1)?.at });
              counted.records += 1;
              counted.outside += record.otherNotings.length;
            }
          }),
          { numRuns: 40 },
        );
      },
      () => Math.min(...Object.values(counted)) > 5,
    );
    expect(Math.min(...Object.values(counted))).toBeGreaterThan(5);
  });
});
