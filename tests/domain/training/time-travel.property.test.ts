import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { danishDate, endOfDay } from '../../../domain/calendar/danish-time';
import { fold } from '../../../domain/evolve';
import { coverageOn } from '../../../domain/training/coverage';
import { isTrainingEvent } from '../../../domain/training/is-training-event';
import { knownAt } from '../../../domain/training/known-at';
import { trendUntil } from '../../../domain/training/trend';
import { plan, play } from '../../support/random-history';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });

/** The history of some people with its entries, and some of the instants in it and just after it. */
const travelled = (each: Parameters<typeof play>[0], at: readonly number[]) => {
  const { entries, state } = play(each).ledger;
  const first = Date.parse(entries[0]?.at ?? '');
  // From the last of the past into the days after the last entry; often exactly at an entry, where "before" matters.
  const instants = at.flatMap((share) => {
    const entry = entries[Math.min(entries.length - 1, Math.floor(share * entries.length))];
    const span = Date.parse(state.lastAt ?? '') - first + 86_400_000;
    return [entry?.at ?? '', new Date(first + share * span).toISOString()];
  });
  return { entries, state, instants: instants.sort() };
};

describe('time travel equals replay', () => {
  it('roster and training known at an instant are those folded from the entries before it', () => {
    fc.assert(
      fc.property(plan, shares, (each, at) => {
        const { entries, state, instants } = travelled(each, at);
        let index = 0;
        for (const known of knownAt(state.facts, instants)) {
          const instant = instants[index] ?? '';
          const { access, training } = fold(entries.filter((entry) => entry.at < instant));
          expect(known).toEqual({ access, training });
          index += 1;
        }
        expect(index).toBe(instants.length);
      }),
      { numRuns: 120 },
    );
  });

  it('and what is known after the last entry is what is known now', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const { state } = play(each).ledger;
        const [known] = knownAt(state.facts, [endOfDay(danishDate(state.lastAt ?? ''))]);
        expect(known).toEqual({ access: state.access, training: state.training });
      }),
      { numRuns: 40 },
    );
  });

  it('every month of the trend is the coverage that a ledger cut at the month’s end has', () => {
    fc.assert(
      fc.property(plan, fc.boolean(), (each, isToday) => {
        const { entries, state } = play(each).ledger;
        const on = isToday ? danishDate(state.lastAt ?? '') : '2026-12-31';
        const trend = trendUntil(state.facts, on);
        expect(trend).toHaveLength(13);
        for (const { month, coverage } of trend) {
          expect(coverage.on.slice(0, 7)).toBe(month);
          const then = fold(entries.filter((entry) => entry.at < endOfDay(coverage.on)));
          expect(coverage).toEqual(coverageOn(then, coverage.on));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the facts kept beside the state are the entries of roster and training, and no others', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const { entries, state } = play(each).ledger;
        const { training } = state;
        const isRoster = /^(Membership|Mandate|Delegation|ActingChair|DecisionModel|Group|Leave)/;
        const kept = entries.filter((entry) => isTrainingEvent(entry) || isRoster.test(entry.type));
        expect(state.facts.map(({ type, at, data }) => ({ type, at, data }))).toEqual(
          kept.map(({ type, at, data }) => ({ type, at, data })),
        );
        const logged = kept.filter((one) =>
          ['CompletionLogged', 'CompletionReported', 'CompletionCorrected'].includes(one.type),
        );
        expect(training.owners.size).toBe(logged.length);
        const standing = [...training.completions.values()].flat();
        expect(standing.length + training.ended.size).toBe(training.owners.size);
        expect(training.completionsByKey.size).toBe(standing.length);
      }),
      { numRuns: 60 },
    );
  });
});
