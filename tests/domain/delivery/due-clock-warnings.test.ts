import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLOCK_WARNINGS } from '../../../domain/incident/warnings';
import { dueClockWarnings } from '../../../domain/delivery/due-clock-warnings';
import type { IncidentEvent } from '../../../domain/incident/events';
import { waitingFor } from '../../../domain/waiting/waiting-for';
import { EVERY_ROLE } from '../../support/every-role';
import { HOUR, anyInstant, later } from '../../support/incident-facts';
import { EVERY_INCIDENT_EVENT as HAPPENED, incidentOpened } from '../../support/incident-ledger';
import { aLedgerOf, happened } from '../../support/ledger';
import { CHAIR, COORDINATOR, aRoster } from '../../support/people';

/** Half past three on a Saturday night before Christmas: nobody is at work. */
const NIGHT = '2026-12-19T02:30:00.000Z';

const known = (at: string, ...more: IncidentEvent[]) =>
  aLedgerOf(
    ...aRoster(3),
    happened(incidentOpened({ awareAt: at }), at, COORDINATOR),
    ...more.map((event) => happened(event, later(at, HOUR), COORDINATOR)),
  ).state;

const told = (state: ReturnType<typeof known>, at: string) =>
  dueClockWarnings(state, at).map(({ id }) => id.split('/').slice(2).join(' '));

describe('the warnings of an incident', () => {
  const state = known(NIGHT);
  const early = later(NIGHT, 24 * HOUR);
  const at = (warning: string) => `earlyWarning ${early} ${warning} ${COORDINATOR}`;

  it('come at half time, six hours and one hour before the end, by night and weekend, to the coordinators', () => {
    expect(told(state, later(NIGHT, 11 * HOUR))).toEqual([]);
    expect(told(state, later(NIGHT, 12 * HOUR))).toEqual([at('halfTime')]);
    expect(told(state, later(NIGHT, 18 * HOUR))).toEqual([at('sixHoursLeft')]);
    expect(told(state, later(NIGHT, 23 * HOUR))).toEqual([at('oneHourLeft')]);
  });

  it('tell the chair too when it is overdue, and never the channel', () => {
    const overdue = dueClockWarnings(state, later(NIGHT, 24 * HOUR + 1));
    expect(overdue.map(({ recipient }) => recipient)).toEqual([
      { kind: 'person', personId: COORDINATOR },
      { kind: 'person', personId: CHAIR },
    ]);
  });

  it('are none for an exercise, for what is not significant, and once the receipt is there', () => {
    const drill = aLedgerOf(
      ...aRoster(3),
      happened(incidentOpened({ awareAt: NIGHT, isExercise: true }), NIGHT, COORDINATOR),
    ).state;
    expect(told(drill, later(NIGHT, 30 * HOUR))).toEqual([]);
    const sentAt = later(NIGHT, HOUR);
    const filing: IncidentEvent = {
      ...HAPPENED.FilingTold,
      data: { ...HAPPENED.FilingTold.data, sentAt },
    };
    const receipt: IncidentEvent = {
      ...HAPPENED.ReceiptKept,
      data: { ...HAPPENED.ReceiptKept.data, sentAt },
    };
    expect(told(known(NIGHT, filing), later(NIGHT, 23 * HOUR))).toEqual([at('oneHourLeft')]);
    const proven = told(known(NIGHT, filing, receipt), later(NIGHT, 23 * HOUR));
    expect(proven.filter((one) => one.startsWith('earlyWarning'))).toEqual([]);
  });

  it('whenever it is known, also over a change of the clock: each comes within five minutes, once, and none twice', () => {
    fc.assert(
      fc.property(anyInstant, (start) => {
        const each = known(start);
        const seen: { warning: string; after: number }[] = [];
        // The timer runs every five minutes; a day and a quarter of them.
        for (let step = 0; step <= 12 * 25; step += 1) {
          const now = later(start, step * 300_000);
          for (const { subject, recipient } of dueClockWarnings(each, now)) {
            if (subject.kind !== 'clockWarning' || subject.clock !== 'earlyWarning') continue;
            if (recipient.kind !== 'person' || recipient.personId !== COORDINATOR) continue;
            if (!seen.some(({ warning }) => warning === subject.warning))
              seen.push({ warning: subject.warning, after: step * 300_000 });
          }
        }
        expect(seen.map(({ warning }) => warning)).toEqual([...CLOCK_WARNINGS]);
        for (const [index, expected] of [12, 18, 23, 24].entries()) {
          const late = (seen[index]?.after ?? 0) - expected * HOUR;
          expect(late).toBeGreaterThanOrEqual(0);
          expect(late).toBeLessThanOrEqual(300_000);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('an incident whose clocks run', () => {
  it('waits for the coordinators with the clock that ends first on top, and for nobody else of any role', () => {
    const state = known(NIGHT);
    const now = later(NIGHT, 2 * HOUR);
    const isListed = (one: string) => waitingFor(state, one, now).some(({ id }) => id === 'incident/H-001');
    expect(EVERY_ROLE.filter(isListed)).toEqual([COORDINATOR]);
    const [first] = waitingFor(state, COORDINATOR, now).filter(({ id }) => id === 'incident/H-001');
    expect(first?.asks.map((ask) => ('clock' in ask ? ask.clock : ask.kind))).toEqual([
      'earlyWarning',
      'notification',
      'recipientNotice',
    ]);
  });
});
