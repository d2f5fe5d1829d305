import fc from 'fast-check';
import { KNOWN, INCIDENT_KINDS } from '../../domain/incident/incident-kind';
import { SIGNIFICANCES } from '../../domain/incident/significance';
import { STAGES, type Clock, type Stage } from '../../domain/incident/clock';
import type { ClockStanding } from '../../domain/incident/clock-standing';
import { clocksOf } from '../../domain/incident/clocks-of';
import type {
  Awareness,
  Filing,
  IncidentFacts,
  Receipt,
  Dispatch,
} from '../../domain/incident/incident-facts';
import { COORDINATOR } from './people';

export const aReceipt = (at: string): Receipt => ({ fileHash: 'a'.repeat(64), at, by: COORDINATOR });

/** Sent at an instant, with the receipt put on record at once. */
export const sentWithReceipt = (at: string, more: Partial<Dispatch> = {}): Dispatch => ({
  sentAt: at,
  receipt: aReceipt(at),
  sentBack: [],
  ...more,
});

export const filed = (stage: Stage, at: string, more: Partial<Dispatch> = {}): Filing => ({
  stage,
  ...sentWithReceipt(at, more),
});

export const awareOf = (at: string, recordedAt = at): Awareness => ({
  at,
  basis: 'Opkald fra it-vagten',
  recordedAt,
  recordedBy: COORDINATOR,
});

/** Monday, nine in the morning in Denmark. */
export const AWARE = '2026-11-02T08:00:00.000Z';

/** A significant incident that the municipality has come to know of, and nothing sent yet. */
export const anIncident = (more: Partial<IncidentFacts> = {}): IncidentFacts => ({
  kind: 'incident',
  awareness: [awareOf(AWARE)],
  assessment: { significance: 'significant', isConfirmed: true },
  affectsRecipients: 'unknown',
  filings: [],
  csirtAnswers: [],
  interimReportRequestedAt: null,
  handledAt: null,
  ...more,
});

/** How one clock of an incident stands. */
export function standsIn(facts: IncidentFacts, clock: Clock, now: string): ClockStanding {
  const found = clocksOf(facts, now).find((one) => one.clock === clock);
  if (found === undefined) throw new Error(`No clock ${clock}`);
  return found.standing;
}

export const later = (at: string, milliseconds: number): string =>
  new Date(Date.parse(at) + milliseconds).toISOString();

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * Instants from which a day, three days, two weeks or a month lead into a change of the clock, over the end of a month that is
 * shorter, a leap day or New Year.
 */
const CORNERS = [
  '2026-01-31T11:00:00.000Z',
  '2026-12-31T22:30:00.000Z',
  '2028-01-31T22:30:00.000Z',
  '2028-01-29T09:00:00.000Z',
  '2028-02-29T09:00:00.000Z',
  '2026-03-28T12:00:00.000Z',
  '2026-03-15T01:30:00.000Z',
  '2027-02-28T01:30:00.000Z',
  '2028-02-26T01:30:00.000Z',
  '2026-10-24T12:00:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2026-09-25T00:30:00.000Z',
  '2026-10-11T00:30:00.000Z',
  '2026-10-31T23:30:00.000Z',
];

/** Any instant of some years, half of them within two hours of a corner of the calendar. */
export const anyInstant = fc
  .oneof(
    fc.tuple(fc.constantFrom(...CORNERS), fc.integer({ min: -2 * HOUR, max: 2 * HOUR })),
    fc.tuple(fc.constant('2025-07-01T00:00:00.000Z'), fc.nat(7 * 365 * DAY)),
  )
  .map(([from, milliseconds]) => later(from, milliseconds));

/** Whole minutes mostly, so that things meet on the same instant now and then; before it as well as long after. */
const within = (days: number) =>
  fc.oneof(
    fc.integer({ min: -3 * 24 * 60, max: days * 24 * 60 }).map((minutes) => minutes * 60_000),
    fc.integer({ min: -3, max: days }).map((whole) => whole * DAY),
    fc.integer({ min: -DAY, max: days * DAY }),
  );

const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

function dispatchAfter(start: string, days: number): fc.Arbitrary<Dispatch> {
  const at = within(days).map((milliseconds) => later(start, milliseconds));
  const sentBack = fc.array(fc.record({ at, answerBy: orNone(at) }), { maxLength: 2 });
  return fc.record({ sentAt: orNone(at), receipt: orNone(at.map(aReceipt)), sentBack });
}

/** The facts of an incident in any order and however odd, and an instant at which it is looked at. */
export const anyHistory: fc.Arbitrary<{ facts: IncidentFacts; now: string }> = anyInstant.chain((start) => {
  const at = (days: number) => within(days).map((milliseconds) => later(start, milliseconds));
  const filing = fc.oneof(
    dispatchAfter(start, 4).chain((one) => fc.constantFrom(...STAGES).map((stage) => ({ ...one, stage }))),
    dispatchAfter(start, 80).chain((one) => fc.constantFrom(...STAGES).map((stage) => ({ ...one, stage }))),
  );
  return fc.record({
    facts: fc.record({
      kind: fc.oneof(
        { weight: 4, arbitrary: fc.constant('incident' as const) },
        fc.constantFrom(...INCIDENT_KINDS),
      ),
      awareness: fc
        .uniqueArray(fc.tuple(at(3), at(9)), { selector: ([, recordedAt]) => recordedAt, maxLength: 3 })
        .map((pairs) => pairs.map(([aware, recordedAt]) => awareOf(aware, recordedAt))),
      assessment: fc.record({ significance: fc.constantFrom(...SIGNIFICANCES), isConfirmed: fc.boolean() }),
      affectsRecipients: fc.constantFrom(...KNOWN),
      filings: fc.array(filing, { maxLength: 7 }),
      csirtAnswers: fc.array(dispatchAfter(start, 6), { maxLength: 2 }),
      interimReportRequestedAt: orNone(at(30)),
      handledAt: orNone(at(70)),
    }),
    now: fc.oneof(at(4), at(120)),
  });
});
