import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clocksOf } from '../../../domain/incident/clocks-of';
import { STAGES, type Clock, type Stage } from '../../../domain/incident/clock';
import type { ClockStanding } from '../../../domain/incident/clock-standing';
import type { IncidentFacts } from '../../../domain/incident/incident-facts';
import {
  HOUR,
  anIncident,
  anyHistory,
  anyInstant,
  aReceipt,
  awareOf,
  filed,
  later,
  standsIn,
} from '../../support/incident-facts';
import { recountClocks } from '../../support/incident-recount';
import { untilMet } from '../../support/until-met';

const RUNS = { numRuns: 250 };

const standingsOf = (facts: IncidentFacts, now: string): ReadonlyMap<Clock, ClockStanding> =>
  new Map(clocksOf(facts, now).map(({ clock, standing }) => [clock, standing]));

const dueOf = (standing: ClockStanding | undefined): string | null =>
  standing !== undefined && 'dueAt' in standing ? standing.dueAt : null;

/** How bad it is to read: what is over and done with, what ran out unseen, what runs, what presses, what was missed. */
const GRAVITY = {
  notRequired: 0,
  notStarted: 0,
  closed: 0,
  closedInTime: 0,
  closedLate: 1,
  running: 2,
  due: 3,
  sentBack: 4,
  overdue: 5,
} satisfies Record<ClockStanding['state'], number>;

/** What a stage that was sent sets going. */
const STARTS: Readonly<Record<Stage, readonly Clock[]>> = {
  earlyWarning: ['csirtAnswer'],
  notification: ['statusReport', 'finalReport'],
  interimReport: [],
  statusReport: [],
  finalReport: [],
  recipientNotice: [],
};

describe('whatever happens, and in whatever order it is written down', () => {
  it('each clock stands as a diary says that is read from its first page', async () => {
    const seen = new Map<string, number>();
    await untilMet(
      () => {
        fc.assert(
          fc.property(anyHistory, ({ facts, now }) => {
            const recounted = recountClocks(facts, now);
            const clocks = clocksOf(facts, now);
            expect(clocks.map(({ clock }) => clock).sort()).toEqual(Object.keys(recounted).sort());
            for (const { clock, standing } of clocks) {
              expect({ clock, ...standing }).toMatchObject({ clock, ...recounted[clock] });
              seen.set(standing.state, (seen.get(standing.state) ?? 0) + 1);
            }
          }),
          { numRuns: 150 },
        );
      },
      () => Object.keys(GRAVITY).every((state) => (seen.get(state) ?? 0) > 5),
    );
    expect(Math.min(...Object.keys(GRAVITY).map((state) => seen.get(state) ?? 0))).toBeGreaterThan(5);
  });

  it('the order of the facts says nothing', () => {
    const shuffled = anyHistory.chain(({ facts, now }) => {
      const inAnyOrder = <T>(all: readonly T[]) =>
        fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
      return fc.record({
        facts: fc.constant(facts),
        now: fc.constant(now),
        other: fc.record({
          awareness: inAnyOrder(facts.awareness),
          filings: inAnyOrder(
            facts.filings.map((filing) => ({ ...filing, sentBack: [...filing.sentBack].reverse() })),
          ),
          csirtAnswers: inAnyOrder(facts.csirtAnswers),
        }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ facts, now, other }) => {
        expect(clocksOf({ ...facts, ...other }, now)).toEqual(clocksOf(facts, now));
      }),
      RUNS,
    );
  });
});

describe('Invariant 11: a Notice is sent only with a receipt', () => {
  it('without receipts no clock is closed, sent back or started by what was sent, and times change nothing', () => {
    fc.assert(
      fc.property(
        anyHistory,
        fc.array(anyInstant, { minLength: 7, maxLength: 7 }),
        ({ facts, now }, times) => {
          const unproven = {
            ...facts,
            filings: facts.filings.map((filing) => ({ ...filing, receipt: null })),
            csirtAnswers: facts.csirtAnswers.map((answer) => ({ ...answer, receipt: null })),
          };
          const clocks = clocksOf(unproven, now);
          for (const { standing } of clocks)
            expect(['notRequired', 'notStarted', 'running', 'due', 'overdue']).toContain(standing.state);
          for (const clock of ['csirtAnswer', 'statusReport', 'finalReport'] as const)
            expect(['notRequired', 'notStarted']).toContain(standsIn(unproven, clock, now).state);
          const filings = unproven.filings.map((filing, index) => ({
            ...filing,
            sentAt: times[index] ?? null,
          }));
          expect(clocksOf({ ...unproven, filings }, now)).toEqual(clocks);
          expect(clocksOf({ ...unproven, filings: [], csirtAnswers: [] }, now)).toEqual(clocks);
        },
      ),
      RUNS,
    );
  });
});

describe('A receipt more', () => {
  it('makes no other clock worse, but starts those that wait for it', async () => {
    const met = { started: 0, better: 0 };
    const oneMore = fc.tuple(anyHistory, fc.constantFrom(...STAGES), fc.nat(40 * 24 * 60));
    await untilMet(
      () => {
        fc.assert(
          fc.property(oneMore, ([{ facts, now }, stage, minutes]) => {
            const sent = filed(stage, later(now, -minutes * 60_000));
            const [before, after] = [
              standingsOf(facts, now),
              standingsOf({ ...facts, filings: [...facts.filings, sent] }, now),
            ];
            for (const [clock, standing] of before) {
              if (clock === stage) continue;
              const then = after.get(clock) ?? standing;
              if (STARTS[stage].includes(clock)) {
                if (standing.state === 'notStarted' && then.state !== 'notStarted') met.started += 1;
                continue;
              }
              expect(GRAVITY[then.state]).toBeLessThanOrEqual(GRAVITY[standing.state]);
              if (GRAVITY[then.state] < GRAVITY[standing.state]) met.better += 1;
              if (stage !== 'finalReport') expect(then).toEqual(standing);
            }
          }),
          RUNS,
        );
      },
      () => Math.min(met.started, met.better) > 3,
    );
    expect(Math.min(met.started, met.better)).toBeGreaterThan(3);
  });

  it('of the notification that was sent once more moves the end of the month nowhere', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(60 * 24 * 60), (at, minutes) => {
        const first = anIncident({ awareness: [awareOf(at)], filings: [filed('notification', at)] });
        const again = {
          ...first,
          filings: [filed('notification', later(at, minutes * 60_000)), ...first.filings],
        };
        for (const clock of ['statusReport', 'finalReport'] as const)
          expect(standsIn(again, clock, at)).toEqual(standsIn(first, clock, at));
      }),
      RUNS,
    );
  });
});

describe('An awareness that is put right', () => {
  it('to an earlier instant never moves anything to a later one, and moves only what runs from it', async () => {
    const met = { moved: 0 };
    await untilMet(
      () => {
        fc.assert(
          fc.property(
            anyHistory,
            fc.integer({ min: 1, max: 200 * HOUR }),
            ({ facts: told, now }, earlier) => {
              // What the authority names when it asks for more is an instant of its own, that runs from no awareness.
              const filings = told.filings.map((filing) => ({ ...filing, sentBack: [] }));
              const facts = { ...told, filings };
              const recordedAt = later(now, 1);
              const counted = [...facts.awareness].sort((one, next) =>
                one.recordedAt < next.recordedAt ? 1 : -1,
              )[0];
              if (counted === undefined || counted.recordedAt >= recordedAt) return;
              const put = awareOf(later(counted.at, -earlier), recordedAt);
              const before = standingsOf(facts, now);
              for (const [clock, then] of standingsOf(
                { ...facts, awareness: [put, ...facts.awareness] },
                now,
              )) {
                const standing = before.get(clock);
                const [was, is] = [dueOf(standing), dueOf(then)];
                if (is !== null && was !== null) expect(is <= was).toBe(true);
                if (is !== was) met.moved += 1;
                if (!['earlyWarning', 'notification', 'recipientNotice'].includes(clock))
                  expect(then).toEqual(standing);
              }
            },
          ),
          RUNS,
        );
      },
      () => met.moved > 10,
    );
    expect(met.moved).toBeGreaterThan(10);
  });
});

describe('Nights, weekends, holidays and the changes of the clock', () => {
  const shift = (facts: IncidentFacts, by: number): IncidentFacts => {
    const moved = (at: string) => later(at, by);
    const orNull = (at: string | null) => (at === null ? null : moved(at));
    return {
      ...facts,
      awareness: facts.awareness.map((one) => ({
        ...one,
        at: moved(one.at),
        recordedAt: moved(one.recordedAt),
      })),
      filings: facts.filings.map(({ stage, sentAt, receipt, sentBack }) => ({
        stage,
        sentAt: orNull(sentAt),
        receipt: receipt && aReceipt(moved(receipt.at)),
        sentBack: sentBack.map((back) => ({ at: moved(back.at), answerBy: orNull(back.answerBy) })),
      })),
      csirtAnswers: facts.csirtAnswers.map(({ sentAt, receipt }) => ({
        sentAt: orNull(sentAt),
        receipt: receipt && aReceipt(moved(receipt.at)),
        sentBack: [],
      })),
      handledAt: orNull(facts.handledAt),
    };
  };

  it('change nothing of a clock of hours: the same story at any other time stands the same', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 400 * 24 * 60 }), ({ facts, now }, minutes) => {
        const by = minutes * 60_000;
        const withoutAsking = {
          ...facts,
          csirtAnswers: facts.csirtAnswers.map((answer) => ({ ...answer, sentBack: [] })),
        };
        for (const clock of ['earlyWarning', 'notification', 'csirtAnswer'] as const) {
          const standing = standsIn(withoutAsking, clock, now);
          const moved = Object.entries(standing).map(([field, value]) =>
            ['startedAt', 'dueAt', 'at'].includes(field) && typeof value === 'string'
              ? [field, later(value, by)]
              : [field, value],
          );
          expect(standsIn(shift(withoutAsking, by), clock, later(now, by))).toEqual(
            Object.fromEntries(moved),
          );
        }
      }),
      RUNS,
    );
  });
});

describe('An instant later', () => {
  it('no clock that is open is less pressing, and none that is closed is anything else', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(90 * 24 * 60), ({ facts, now }, minutes) => {
        const then = standingsOf(facts, later(now, minutes * 60_000));
        // Without an awareness the law of the day is asked for; there is one version of it.
        for (const [clock, standing] of standingsOf(facts, now)) {
          const next = then.get(clock) ?? standing;
          expect(GRAVITY[next.state]).toBeGreaterThanOrEqual(GRAVITY[standing.state]);
          if (GRAVITY[standing.state] < GRAVITY.running) expect(next).toEqual(standing);
          if ('dueAt' in standing) expect(dueOf(next)).toBe(standing.dueAt);
        }
      }),
      RUNS,
    );
  });
});
