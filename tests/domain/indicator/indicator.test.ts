import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { newestOn, type Indicator } from '../../../domain/indicator/indicator';
import { TOPICS, type Topic } from '../../../domain/indicator/topic';
import { momentOf } from '../../../domain/decision/standing';
import { indicatorSection } from '../../../domain/status/indicator-section';
import {
  GOOD_FIGURES,
  anIndicator,
  indicatorAnnulled,
  indicatorRecorded,
} from '../../support/indicator-facts';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, ask, by, happened } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';

describe('the newest figures', () => {
  const early = indicatorRecorded('incidents', { asOf: '2026-09-30' });
  const late = indicatorRecorded('incidents', { asOf: YESTERDAY, source: 'Ny' });

  it.each([
    ['before any day', '2026-09-29', undefined],
    ['on the first day', '2026-09-30', '2026-09-30'],
    ['until the day before the next', addDays(YESTERDAY, -1), '2026-09-30'],
    ['on the next day', YESTERDAY, YESTERDAY],
    ['after it', TOMORROW, YESTERDAY],
  ])('are those not of a later day, %s', (_what, on, expected) => {
    for (const history of [
      [early, late],
      [late, early],
    ]) {
      const { indicators } = aLedgerOf(...history).state;
      expect(newestOn(indicators, 'incidents', on)?.asOf).toBe(expected);
    }
  });

  it('keep when they were recorded, and by whom', () => {
    const { indicators } = aLedgerOf(happened(late, NOW, COORDINATOR)).state;
    expect(newestOn(indicators, 'incidents', TODAY)).toEqual({
      ...late.data,
      recordedAt: NOW,
      recordedBy: COORDINATOR,
    });
  });

  it('of one day are the last ones recorded; the earlier ones do not come back when they are annulled', () => {
    const again = indicatorRecorded('incidents', { source: 'Rettet' });
    const { indicators } = aLedgerOf(indicatorRecorded(), again).state;
    expect(indicators.get('incidents')?.map((one) => one.source)).toEqual(['Rettet']);
    const after = aLedgerOf(indicatorRecorded(), again, indicatorAnnulled()).state;
    expect(newestOn(after.indicators, 'incidents', TODAY)).toBeUndefined();
  });

  it('of one topic are no other topic’s', () => {
    const { indicators } = aLedgerOf(indicatorRecorded('suppliers')).state;
    expect(newestOn(indicators, 'incidents', TODAY)).toBeUndefined();
  });
});

describe('recording figures', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(TODAY, -days));
  const figuresOf = (topic: Topic, number: number): Indicator['figures'] =>
    topic === 'maturity'
      ? { ...GOOD_FIGURES.maturity, score: number % 6 }
      : { ...GOOD_FIGURES[topic], ...(topic === 'incidents' ? { notifiedLate: number } : {}) };
  const indicator = fc
    .record({ topic: fc.constantFrom(...TOPICS), asOf: day, number: fc.nat(3) })
    .map(({ topic, asOf, number }) => anIndicator(topic, { asOf, figures: figuresOf(topic, number) }));
  const differentDays = fc.uniqueArray(indicator, {
    selector: ({ topic, asOf }) => `${topic} ${asOf}`,
    maxLength: 8,
  });
  const after = (lists: readonly (readonly Indicator[])[]) => {
    const ledger = aLedgerOf(...aRoster());
    for (const indicators of lists) {
      const asked = ask(ledger, { type: 'RecordIndicators', indicators }, by(COORDINATOR), NOW);
      expect(asked.ok).toBe(true);
    }
    return ledger;
  };
  const sectionsOf = ({ state }: ReturnType<typeof after>) =>
    TOPICS.map((topic) => indicatorSection(topic, { state, moment: momentOf(NOW) }));

  it('of different days gives the same status in whatever order', () => {
    fc.assert(
      fc.property(differentDays, (all) => {
        const backwards = [...all].reverse().map((one) => [one]);
        expect(sectionsOf(after(backwards))).toEqual(sectionsOf(after([all])));
      }),
      { numRuns: 50 },
    );
  });

  it('twice adds nothing the second time', () => {
    fc.assert(
      fc.property(differentDays, (all) => {
        expect(after([all, all]).entries.length).toBe(after([all]).entries.length);
      }),
      { numRuns: 50 },
    );
  });

  it('wrongly and annulling it never turns a light green that was grey for want of figures of late', () => {
    fc.assert(
      fc.property(differentDays, fc.nat(7), (all, which) => {
        const annulled = all[which % Math.max(1, all.length)];
        const ledger = after([all]);
        const before = sectionsOf(ledger);
        if (annulled !== undefined)
          ask(ledger, { type: 'AnnulIndicator', ...annulled, reason: 'Fejl' }, by(COORDINATOR), NOW);
        for (const [index, { light }] of sectionsOf(ledger).entries())
          if (before[index]?.light.colour === 'grey') expect(light.colour).toBe('grey');
      }),
      { numRuns: 100 },
    );
  });
});
