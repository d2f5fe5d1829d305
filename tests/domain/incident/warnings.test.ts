import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clocksOf, registrationClock } from '../../../domain/incident/clocks-of';
import type { Clock } from '../../../domain/incident/clock';
import { CLOCK_WARNINGS, warningsOf } from '../../../domain/incident/warnings';
import type { IncidentFacts } from '../../../domain/incident/incident-facts';
import {
  AWARE,
  HOUR,
  anIncident,
  anyHistory,
  awareOf,
  filed,
  later,
  sentWithReceipt,
} from '../../support/incident-facts';
import { untilMet } from '../../support/until-met';
import { wallClock } from '../../support/wall-clock';

/** Everybody who is warned of a clock: what of, and when the clock on the wall says so. */
function warned(facts: IncidentFacts, clock: Clock, now = AWARE): readonly string[] {
  return clocksOf(facts, now)
    .filter((one) => one.clock === clock)
    .flatMap((one) => warningsOf(one).map(({ warning, at }) => `${wallClock(Date.parse(at))} ${warning}`));
}

const sentBackAt = (hours: number, answerIn: number | null) =>
  anIncident({
    filings: [
      filed('notification', AWARE, {
        sentBack: [
          {
            at: later(AWARE, hours * HOUR),
            answerBy: answerIn === null ? null : later(AWARE, (hours + answerIn) * HOUR),
          },
        ],
      }),
    ],
  });

describe('People are warned of', () => {
  it('the early warning at half time, six hours and one hour before, and when it is overdue', () => {
    expect(warned(anIncident(), 'earlyWarning')).toEqual([
      '2026-11-02 21:00:00 halfTime',
      '2026-11-03 03:00:00 sixHoursLeft',
      '2026-11-03 08:00:00 oneHourLeft',
      '2026-11-03 09:00:00 overdue',
    ]);
  });

  it('a call at three in the night before Christmas at the same hours: nights and holidays move none', () => {
    const facts = anIncident({ awareness: [awareOf('2026-12-24T02:00:00.000Z')] });
    expect(warned(facts, 'earlyWarning')).toEqual([
      '2026-12-24 15:00:00 halfTime',
      '2026-12-24 21:00:00 sixHoursLeft',
      '2026-12-25 02:00:00 oneHourLeft',
      '2026-12-25 03:00:00 overdue',
    ]);
    expect(warned(facts, 'notification')).toEqual([
      '2026-12-25 15:00:00 halfTime',
      '2026-12-26 21:00:00 sixHoursLeft',
      '2026-12-27 02:00:00 oneHourLeft',
      '2026-12-27 03:00:00 overdue',
    ]);
  });

  it('the early warning by hours that pass when the clock is set back in the night', () => {
    const facts = anIncident({ awareness: [awareOf('2026-10-24T12:00:00.000Z')] });
    expect(warned(facts, 'earlyWarning')).toEqual([
      '2026-10-25 02:00:00 halfTime',
      '2026-10-25 07:00:00 sixHoursLeft',
      '2026-10-25 12:00:00 oneHourLeft',
      '2026-10-25 13:00:00 overdue',
    ]);
  });

  it('a change to what is registered, when seven days have passed and at its end', () => {
    expect(
      warningsOf(registrationClock({ changedAt: AWARE, filings: [] }, AWARE)).map(({ at }) => at),
    ).toEqual([
      '2026-11-09T08:00:00.000Z',
      '2026-11-16T02:00:00.000Z',
      '2026-11-16T07:00:00.000Z',
      '2026-11-16T08:00:00.001Z',
    ]);
  });

  it('the CSIRT’s answer only when it has not come: that is not theirs to hurry', () => {
    const facts = anIncident({ filings: [filed('earlyWarning', AWARE)] });
    expect(warned(facts, 'csirtAnswer')).toEqual(['2026-11-03 09:00:00 overdue']);
  });

  it('what was sent back, by the instant that the authority named', () => {
    expect(warned(sentBackAt(10, 20), 'notification')).toEqual([
      '2026-11-03 05:00:00 halfTime',
      '2026-11-03 09:00:00 sixHoursLeft',
      '2026-11-03 14:00:00 oneHourLeft',
      '2026-11-03 15:00:00 overdue',
    ]);
  });
});

describe('Nobody is warned', () => {
  it('twice at once: of half time and six hours before only the nearer is given', () => {
    expect(warned(sentBackAt(10, 12), 'notification')).toEqual([
      '2026-11-03 01:00:00 sixHoursLeft',
      '2026-11-03 06:00:00 oneHourLeft',
      '2026-11-03 07:00:00 overdue',
    ]);
  });

  it('before the clock has begun', () => {
    expect(warned(sentBackAt(10, 2), 'notification')).toEqual([
      '2026-11-02 20:00:00 oneHourLeft',
      '2026-11-02 21:00:00 overdue',
    ]);
    expect(warned(sentBackAt(10, 0.5), 'notification')).toEqual([
      '2026-11-02 19:15:00 halfTime',
      '2026-11-02 19:30:00 overdue',
    ]);
    expect(warned(sentBackAt(10, -3), 'notification')).toEqual(['2026-11-02 19:00:00 overdue']);
  });

  it.each([
    ['of what has no instant', anIncident(), 'recipientNotice'],
    ['of what was sent back and has none', sentBackAt(10, null), 'notification'],
    ['of what was sent in time', anIncident({ filings: [filed('earlyWarning', AWARE)] }), 'earlyWarning'],
    [
      'of what was sent late',
      anIncident({ filings: [filed('earlyWarning', later(AWARE, 90 * HOUR))] }),
      'earlyWarning',
    ],
    ['of what waits for its trigger', anIncident(), 'finalReport'],
    ['of a near miss', anIncident({ kind: 'nearMiss' }), 'earlyWarning'],
  ] as const)('%s', (_what, facts, clock) => {
    expect(warned(facts, clock, later(AWARE, 100 * HOUR))).toEqual([]);
  });
});

describe('whatever happens', () => {
  it('warnings are in order, each at most once and at its own instant, within the time of the clock', async () => {
    const met = { warned: 0, silent: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(anyHistory, ({ facts, now }) => {
            for (const clock of clocksOf(facts, now)) {
              const warnings = warningsOf(clock);
              const { standing } = clock;
              const instants = warnings.map(({ at }) => at);
              const kinds = warnings.map(({ warning }) => warning);
              expect(instants).toEqual([...new Set(instants)].sort());
              expect(kinds).toEqual([...new Set(kinds)]);
              expect(CLOCK_WARNINGS).toEqual(expect.arrayContaining(kinds));
              if (
                ['closed', 'closedInTime', 'closedLate', 'notStarted', 'notRequired'].includes(standing.state)
              ) {
                expect(warnings).toEqual([]);
                met.silent += 1;
              }
              if (!('startedAt' in standing) || standing.dueAt === null) continue;
              met.warned += 1;
              expect(kinds.at(-1)).toBe('overdue');
              for (const at of instants.slice(0, -1)) {
                expect(at > standing.startedAt).toBe(true);
                expect(at < standing.dueAt).toBe(true);
              }
            }
          }),
          { numRuns: 200 },
        );
      },
      () => Math.min(met.warned, met.silent) > 50,
    );
    expect(Math.min(met.warned, met.silent)).toBeGreaterThan(50);
  });

  it('a clock that was warned of is due, and one that was warned of as overdue is', () => {
    fc.assert(
      fc.property(anyHistory, ({ facts, now }) => {
        for (const { clock, ...one } of clocksOf(facts, now)) {
          if (one.runsOn === 'csirt' || !['running', 'due', 'overdue'].includes(one.standing.state)) continue;
          const stateAt = (at: string) =>
            clocksOf(facts, at).find((other) => other.clock === clock)?.standing.state;
          const warnings = warningsOf(one);
          for (const { warning, at } of warnings) {
            expect(stateAt(at)).toBe(warning === 'overdue' ? 'overdue' : 'due');
            if (warning === 'overdue' || at === warnings[0]?.at)
              expect(stateAt(later(at, -1))).toBe(warning === 'overdue' ? 'due' : 'running');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is told of a clock after its receipt, whatever was written before', () => {
    fc.assert(
      fc.property(anyHistory, ({ facts, now }) => {
        const filings = [...facts.filings, filed('earlyWarning', now), filed('notification', now)].map(
          (filing) => ({
            ...filing,
            sentBack: [],
          }),
        );
        const facing = { ...facts, filings, csirtAnswers: [sentWithReceipt(now)] };
        for (const clock of clocksOf(facing, later(now, 1)))
          if (['earlyWarning', 'notification', 'csirtAnswer'].includes(clock.clock))
            expect(warningsOf(clock)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
