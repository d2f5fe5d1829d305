import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeClock, openChanges } from '../../../domain/registration/change-clock';
import type { RegistrationEvent } from '../../../domain/registration/events';
import { registrationVerdict } from '../../../domain/requirement/registration-verdict';
import { contentOf, snapshotText, stateOfSnapshot } from '../../../functions/ledger/snapshot';
import { anyInstant, later } from '../../support/incident-facts';
import { aLedgerOf, happened } from '../../support/ledger';
import { COORDINATOR } from '../../support/people';
import { aChange, annulled, changeTold, receiptKept, registered } from '../../support/registration-facts';
import { wallClock } from '../../support/wall-clock';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Fourteen days by turning the leaves of a calendar: the same time of the clock on the wall, or the first later one. */
function fourteenLeavesOn(from: string): string {
  const start = Date.parse(from);
  const noon = Date.parse(`${wallClock(start).slice(0, 10)}T12:00:00.000Z`);
  const date = new Date(noon + 14 * DAY).toISOString().slice(0, 10);
  const wanted = `${date} ${wallClock(start).slice(11, 16)}`;
  // No clock in Denmark is as much as four hours off after so many days.
  let at = Math.floor(start / MINUTE) * MINUTE + 14 * DAY - 4 * 60 * MINUTE;
  while (wallClock(at).slice(0, 16) < wanted) at += MINUTE;
  const isThere = wallClock(at).slice(0, 16) === wanted;
  return new Date(isThere ? at + (start % MINUTE) : at).toISOString();
}

const TOLD = '2027-01-01T08:00:00.000Z';
const stateOf = (...events: RegistrationEvent[]) =>
  aLedgerOf(...events.map((one) => happened(one, TOLD, COORDINATOR))).state;
const clockAt = (changedAt: string, sentAt: string | null, now: string) => {
  // Kept long after everything, so that the time it says is the one that counts.
  const kept =
    sentAt === null ? [] : [happened(receiptKept(sentAt), '2049-01-01T08:00:00.000Z', COORDINATOR)];
  const { state } = aLedgerOf(happened(changeTold({ changedAt }), TOLD, COORDINATOR), ...kept);
  const change = state.registrationChanges.get('REG-001');
  if (change === undefined) throw new Error('The change was told');
  return changeClock(change, now).standing;
};

describe('The clock of a change of the registration', () => {
  it('ends fourteen leaves of the calendar later, by the clock on the wall, over summer time and the ends of months', () => {
    fc.assert(
      fc.property(anyInstant, (changedAt) => {
        const standing = clockAt(changedAt, null, changedAt);
        expect('dueAt' in standing ? standing.dueAt : null).toBe(fourteenLeavesOn(changedAt));
      }),
      { numRuns: 150 },
    );
  });

  it('is overdue after that instant and not on it, and nothing but a receipt ends it: in time or late by what it says', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -20, max: 20 }), (changedAt, days) => {
        const dueAt = fourteenLeavesOn(changedAt);
        expect(clockAt(changedAt, null, dueAt).state).toBe('due');
        expect(clockAt(changedAt, null, later(dueAt, 1)).state).toBe('overdue');
        expect(clockAt(changedAt, null, later(dueAt, 400 * DAY)).state).toBe('overdue');
        const sentAt = later(dueAt, days * DAY);
        const closed = sentAt > dueAt ? 'closedLate' : 'closedInTime';
        expect(clockAt(changedAt, sentAt, later(dueAt, 400 * DAY)).state).toBe(closed);
      }),
      { numRuns: 100 },
    );
  });
});

const AGES = ['2027-01-05T09:00:00.000Z', '2027-01-20T09:00:00.000Z'] as const;
const anyEvent = fc.constantFrom<RegistrationEvent>(
  registered(),
  registered('2026-06-01'),
  receiptKept('2027-01-04T09:00:00.000Z'),
  changeTold({ changedAt: '2026-12-20T09:00:00.000Z' }),
  changeTold({ text: 'En mere' }, 'REG-002'),
  annulled,
);
/** A change is told before anything is said of it. */
const anyHistory = fc
  .array(anyEvent, { maxLength: 8 })
  .map((events) => [changeTold({ changedAt: '2027-01-01T08:00:00.000Z' }), ...events]);

const RANK = { lacking: 0, notAssessed: 1, toReview: 2, documented: 3, notRelevant: 4 } as const;

describe('Whatever is recorded of the registration', () => {
  it('is the same from a snapshot as from the first entry', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const text = snapshotText(stateOf(...events));
        const again = stateOfSnapshot(text);
        if (again === undefined) throw new Error('The snapshot is whole');
        expect(contentOf(snapshotText(again))).toEqual(contentOf(text));
      }),
      { numRuns: 50 },
    );
  });

  it('is never better without its proof, and never documented while a clock runs or nothing is recorded', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...AGES), (events, now) => {
        const state = stateOf(...events);
        const whole = registrationVerdict(state, now);
        const less = registrationVerdict({ ...state, registrations: [] }, now);
        expect(RANK[less.state]).toBeLessThanOrEqual(RANK[whole.state]);
        if (whole.state === 'documented') expect(openChanges(state, now)).toEqual([]);
        if (state.registrations.length === 0) expect(['notAssessed', 'lacking']).toContain(whole.state);
        const isOver = openChanges(state, now).some(({ isOverdue }) => isOverdue);
        expect(whole.state === 'lacking').toBe(isOver);
      }),
    );
  });

  it('has no clock of a change that was annulled', () => {
    expect(openChanges(stateOf(changeTold(), annulled), AGES[1])).toEqual([]);
    expect(openChanges(stateOf(changeTold({ changedAt: aChange().changedAt })), AGES[1])).toHaveLength(1);
  });
});
