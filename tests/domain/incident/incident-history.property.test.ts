import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../domain/evolve';
import type { LedgerEntry } from '../../../domain/event';
import { GENESIS } from '../../../domain/ledger/head';
import { chainOn } from '../../../domain/ledger/chain';
import { clocksOf } from '../../../domain/incident/clocks-of';
import type { IncidentCommand } from '../../../domain/incident/commands';
import { STAGES } from '../../../domain/incident/clock';
import { factsOf, type Incident } from '../../../domain/incident/incident';
import { INCIDENT_KINDS, KNOWN } from '../../../domain/incident/incident-kind';
import { SIGNIFICANCES } from '../../../domain/incident/significance';
import { contentOf, snapshotText, stateOfSnapshot } from '../../../functions/ledger/snapshot';
import { EVERY_INCIDENT_COMMAND as ASK } from '../../support/incident-ledger';
import { NOW } from '../../support/instants';
import { aLedgerOf, answerOf, by } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const RUNS = { numRuns: 60 };
const file = { contentHash: 'd'.repeat(64), fileName: 'kvittering.pdf' };
const MINUTES = 40 * 24 * 60;
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

/** What somebody asks for, about one of two incidents, at an instant that may lie anywhere. */
const anyCommand: fc.Arbitrary<IncidentCommand> = fc
  .record({
    type: fc.constantFrom(...(Object.keys(ASK) as IncidentCommand['type'][])),
    incidentId: fc.constantFrom('H-001', 'H-002'),
    at: fc.integer({ min: -600, max: MINUTES }).map(later),
    no: fc.integer({ min: 1, max: 3 }),
    stage: fc.constantFrom(...STAGES),
    kind: fc.constantFrom(...INCIDENT_KINDS),
    known: fc.constantFrom(...KNOWN),
    significance: fc.constantFrom(...SIGNIFICANCES),
    isProven: fc.boolean(),
  })
  .map(({ type, incidentId, at, no, stage, kind, known, significance, isProven }) => {
    const command: IncidentCommand = ASK[type];
    switch (command.type) {
      case 'OpenIncident':
        return { ...command, kind, awareAt: at, isExercise: isProven };
      case 'CorrectAwareness':
        return { ...command, incidentId, awareAt: at };
      case 'RetellIncident':
        return { ...command, incidentId, kind };
      case 'AnswerSignificance':
        return { ...command, incidentId, answers: { ...command.answers, seriousDisruption: known } };
      case 'ConfirmSignificance':
        return { ...command, incidentId, significance };
      case 'TellFacts':
        return { ...command, incidentId, told: { ...command.told, affectsRecipients: known } };
      case 'AddToChronology':
        return { ...command, incidentId, happenedAt: at, corrects: isProven ? no : null };
      case 'TellFiling':
        return { ...command, incidentId, stage, sentAt: at, receipt: isProven ? file : null };
      case 'KeepReceipt':
        return { ...command, incidentId, filingNo: no, sentAt: at };
      case 'SendFilingBack':
        return { ...command, incidentId, filingNo: no, sentBackAt: at };
      case 'KeepCsirtAnswer':
        return { ...command, incidentId, answeredAt: at };
      case 'RequestInterimReport':
        return { ...command, incidentId, requestedAt: at };
      case 'MarkHandled':
        return { ...command, incidentId, handledAt: at };
      case 'AnswerFields':
      case 'AddIncidentExhibit':
      case 'AnswerApprovals':
      case 'MarkOngoing':
      case 'CloseIncident':
      case 'ReopenIncident':
        return { ...command, incidentId };
    }
  });

const anyPlan = fc.array(fc.tuple(anyCommand, fc.integer({ min: 1, max: 3 * 24 * 60 })), {
  minLength: 5,
  maxLength: 40,
});

/** What comes of a plan: every entry in its order; what is refused is none. */
function played(plan: readonly (readonly [IncidentCommand, number])[]): {
  entries: LedgerEntry[];
  now: string;
} {
  const entries: LedgerEntry[] = chainOn(
    GENESIS,
    aRoster(),
    { at: NOW, actor: { kind: 'person', personId: COORDINATOR }, surface: 'tab' },
    sha256Of,
  );
  let state = fold(entries);
  let minutes = 0;
  // Half of the histories begin with a near miss, and all try to come to an end.
  const kind = plan.length % 2 === 0 ? ('incident' as const) : ('nearMiss' as const);
  const start = [{ ...ASK.OpenIncident, kind, awareAt: NOW }, 1] as const;
  const end = [{ ...ASK.MarkHandled, handledAt: NOW }, ASK.CloseIncident].map((one) => [one, 1] as const);
  for (const [command, passed] of [start, ...plan, ...end]) {
    minutes += passed;
    const now = later(minutes);
    const result = answerOf(state, command, by(COORDINATOR), now);
    if (!result.ok) continue;
    const stamp = { at: now, actor: { kind: 'person', personId: COORDINATOR }, surface: 'tab' } as const;
    entries.push(...chainOn(state.head, result.value, stamp, sha256Of));
    state = fold(entries);
  }
  return { entries, now: later(minutes) };
}

/** Everything that was ever said of an incident in lists, as texts. */
const saidOf = ({ awareness, confirmations, chronology, filings, csirtAnswers, exhibits }: Incident) => [
  ...[awareness, confirmations, chronology, csirtAnswers, exhibits].flatMap((list) =>
    list.map((one) => JSON.stringify(one)),
  ),
  ...filings.flatMap(({ filingNo, answers, files, sentBack, asked }) => [
    `${String(filingNo)} ${JSON.stringify(answers)}`,
    ...files.map((one) => `${String(filingNo)} ${JSON.stringify(one)}`),
    ...sentBack.map((one, index) => `${String(filingNo)} ${JSON.stringify(one)} ${asked[index] ?? ''}`),
  ]),
];

describe('whatever is put on record about incidents', () => {
  it('reading it again gives the same state, also by way of a snapshot', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { entries } = played(plan);
        const state = fold(entries);
        expect(fold(entries)).toEqual(state);
        const again = stateOfSnapshot(snapshotText(state));
        expect(again?.incidents).toEqual(state.incidents);
        expect(contentOf(snapshotText(state))).toEqual(contentOf(snapshotText(fold(entries))));
      }),
      { numRuns: 40 },
    );
  });

  it('nothing that was said goes away: corrections only add', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { entries } = played(plan);
        let said = new Map<string, string[]>();
        for (let count = 1; count <= entries.length; count += 5) {
          const { incidents } = fold(entries.slice(0, count));
          const now = new Map([...incidents.values()].map((one) => [one.incidentId, saidOf(one)]));
          for (const [incidentId, before] of said)
            expect(now.get(incidentId)).toEqual(expect.arrayContaining(before));
          said = now;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('invariant 11: without its receipt a filing closes no clock and starts none', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { entries, now } = played(plan);
        const unproven = entries.filter(({ type }) => type !== 'ReceiptKept' && type !== 'CsirtAnswered');
        for (const incident of fold(unproven).incidents.values())
          for (const { standing } of clocksOf(factsOf(incident), now))
            expect(['closed', 'closedInTime', 'closedLate', 'sentBack']).not.toContain(standing.state);
      }),
      RUNS,
    );
  });

  it('an incident that is no exercise is closed only when nothing is left to be sent', () => {
    let closed = 0;
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { entries } = played(plan);
        for (const entry of entries) {
          if (entry.type !== 'IncidentClosed') continue;
          const incident = fold(entries.slice(0, entry.seq)).incidents.get(entry.data.incidentId);
          if (incident === undefined || incident.isExercise) continue;
          closed += 1;
          expect(incident.handledAt).not.toBeNull();
          for (const { standing, runsOn } of clocksOf(factsOf(incident), entry.at))
            if (runsOn === 'municipality')
              expect(['running', 'due', 'overdue', 'sentBack']).not.toContain(standing.state);
        }
      }),
      RUNS,
    );
    expect(closed).toBeGreaterThan(0);
  });
});

describe('a ledger', () => {
  it('without incidents has none', () => {
    expect(aLedgerOf(...aRoster()).state.incidents.size).toBe(0);
  });
});
