import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { momentOf } from '../../../domain/decision/standing';
import { TOPICS } from '../../../domain/indicator/topic';
import { areStale, figuresAge } from '../../../domain/status/figures-age';
import { indicatorSection } from '../../../domain/status/indicator-section';
import { APP_DEFAULTS } from '../../../domain/status/limit';
import { DEFAULT_STATUS_POLICY, type StatusPolicy } from '../../../domain/status/status-policy';
import { indicatorRecorded } from '../../support/indicator-facts';
import { aLedgerOf } from '../../support/ledger';

const policy = (from: string, days: number): StatusPolicy => ({
  ...DEFAULT_STATUS_POLICY,
  from,
  caseNumber: '26/9',
  staleAfterDays: { incidents: days },
});

describe('How old figures are', () => {
  it('is told in days, with the day on which they are too old by the app’s own limit', () => {
    expect(figuresAge([], 'incidents', '2026-10-31', '2026-11-21')).toEqual({
      days: 21,
      isStale: false,
      staleFrom: '2026-12-16',
    });
  });

  it('says since when they have been too old', () => {
    expect(figuresAge([], 'incidents', '2026-08-01', '2026-11-21')).toEqual({
      days: 112,
      isStale: true,
      staleFrom: '2026-09-16',
    });
  });

  it('goes by a limit that the municipality has recorded to begin later', () => {
    const shorter = [policy('2026-12-01', 10)];
    expect(figuresAge(shorter, 'incidents', '2026-10-31', '2026-11-21').staleFrom).toBe('2026-12-01');
    const longer = [policy('2026-12-01', 60)];
    expect(figuresAge(longer, 'incidents', '2026-10-31', '2026-11-21').staleFrom).toBe('2026-12-31');
  });

  it('counts from the last time when a longer limit had made them say something again', () => {
    const policies = [policy('2026-11-10', 100), policy('2026-11-15', 30)];
    expect(figuresAge(policies, 'incidents', '2026-09-01', '2026-11-21').staleFrom).toBe('2026-11-15');
  });

  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days));
  const policies = fc.array(fc.tuple(day, fc.integer({ min: 1, max: 1000 })), { maxLength: 4 });

  it('names the very day on which the light turns grey, whatever limits follow each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TOPICS),
        day,
        fc.integer({ min: 0, max: 1200 }),
        policies,
        (topic, asOf, later, limits) => {
          const on = addDays(asOf, later);
          const recorded = limits.map(([from, days]) => ({
            ...policy(from, days),
            staleAfterDays: { [topic]: days },
          }));
          const history = recorded.map((data) => ({ type: 'StatusPolicySet' as const, data }));
          const { state } = aLedgerOf(indicatorRecorded(topic, { asOf }), ...history);
          const ruleOn = (date: string) =>
            indicatorSection(topic, { state, moment: { ...momentOf(`${date}T10:00:00.000Z`), on: date } })
              .light.rule;
          const { isStale, staleFrom } = figuresAge(state.statusPolicies, topic, asOf, on);
          expect(ruleOn(on) === 'indicator-stale').toBe(isStale);
          expect(isStale ? staleFrom <= on : staleFrom > on).toBe(true);
          expect(ruleOn(staleFrom)).toBe('indicator-stale');
          expect(ruleOn(addDays(staleFrom, -1))).not.toBe('indicator-stale');
          // And between that day and this nothing else happens.
          const [first, last] = isStale ? [staleFrom, on] : [on, addDays(staleFrom, -1)];
          for (let between = first; between <= last; between = addDays(between, 1))
            expect(areStale(recorded, topic, asOf, between)).toBe(isStale);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the same limit that the settings show', () => {
    for (const topic of TOPICS) {
      const last = addDays('2026-01-01', APP_DEFAULTS.staleAfterDays[topic]);
      expect(areStale([], topic, '2026-01-01', last)).toBe(false);
      expect(areStale([], topic, '2026-01-01', addDays(last, 1))).toBe(true);
    }
  });
});
