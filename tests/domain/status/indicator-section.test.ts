import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../domain/calendar/danish-time';
import { momentOf } from '../../../domain/decision/standing';
import type { LedgerEvent } from '../../../domain/event';
import type { Indicator } from '../../../domain/indicator/indicator';
import { TOPICS, type Topic } from '../../../domain/indicator/topic';
import { APP_DEFAULTS } from '../../../domain/status/limit';
import { indicatorSection } from '../../../domain/status/indicator-section';
import { GOOD_FIGURES, indicatorAnnulled, indicatorRecorded } from '../../support/indicator-facts';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { COORDINATOR } from '../../support/people';

const section = (topic: Topic, ...history: LedgerEvent[]) =>
  indicatorSection(topic, { state: aLedgerOf(...history).state, moment: momentOf(NOW) });

describe.each(TOPICS)('the light of %s', (topic) => {
  it('is grey without figures', () => {
    expect(section(topic)).toEqual({
      light: { colour: 'grey', rule: 'indicator-no-data', label: 'appDefault', dataOn: null },
      figures: {},
      details: [],
      source: null,
      responsible: null,
    });
  });

  it('is green by good figures, with their day, source and who answers for them', () => {
    const shown = section(topic, indicatorRecorded(topic, { responsible: COORDINATOR }));
    expect(shown.light).toMatchObject({ colour: 'green', dataOn: YESTERDAY });
    expect(shown).toMatchObject({
      figures: GOOD_FIGURES[topic],
      source: 'Hændelsesloggen',
      responsible: COORDINATOR,
    });
  });

  it('is green on the last day on which its figures say something, and grey on the day after', () => {
    const lastDay = addDays(TODAY, -APP_DEFAULTS.staleAfterDays[topic]);
    expect(section(topic, indicatorRecorded(topic, { asOf: lastDay })).light.colour).toBe('green');
    const asOf = addDays(lastDay, -1);
    const stale = section(topic, indicatorRecorded(topic, { asOf }));
    expect(stale.light).toEqual({
      colour: 'grey',
      rule: 'indicator-stale',
      label: 'appDefault',
      dataOn: asOf,
      limit: { amount: APP_DEFAULTS.staleAfterDays[topic], unit: 'days', source: 'appDefault' },
    });
    expect(stale.figures).toEqual(GOOD_FIGURES[topic]);
  });

  it('does not see figures of a later day', () => {
    expect(section(topic, indicatorRecorded(topic, { asOf: TOMORROW })).light.rule).toBe('indicator-no-data');
  });

  it('falls back on older figures when the newest are annulled, and is grey where those are too old', () => {
    const stale = addDays(TODAY, -APP_DEFAULTS.staleAfterDays[topic] - 1);
    const history = [indicatorRecorded(topic, { asOf: stale }), indicatorRecorded(topic)];
    expect(section(topic, ...history).light.colour).toBe('green');
    expect(section(topic, ...history, indicatorAnnulled(topic)).light.rule).toBe('indicator-stale');
  });
});

describe('a score that had nothing to be held against', () => {
  it('gives way to the older one with a benchmark when it is annulled', () => {
    const older = indicatorRecorded('maturity', { asOf: '2026-10-01' });
    const figures = { score: 5, scaleMin: 0, scaleMax: 5 };
    const history = [older, indicatorRecorded('maturity', { figures })];
    expect(section('maturity', ...history).light.colour).toBe('grey');
    expect(section('maturity', ...history, indicatorAnnulled('maturity')).light).toMatchObject({
      colour: 'green',
      dataOn: '2026-10-01',
    });
  });
});

describe('the colour that figures give', () => {
  it.each<[string, Topic, Indicator['figures'], string]>([
    [
      'one late notification',
      'incidents',
      { incidents: 1, notifiedLate: 1 },
      'red law incidents-notified-late',
    ],
    [
      'a late notification of a significant incident',
      'incidents',
      { incidents: 1, significantIncidents: 1, notifiedLate: 1 },
      'red law incidents-notified-late',
    ],
    [
      'a significant incident that was notified in time',
      'incidents',
      { incidents: 1, significantIncidents: 1, notifiedInTime: 1, notifiedLate: 0 },
      'yellow appDefault incidents-significant',
    ],
    [
      'many small incidents',
      'incidents',
      { incidents: 90, notifiedLate: 0 },
      'green law incidents-none-late',
    ],
    [
      'one supplier that nobody has supervised',
      'suppliers',
      { suppliers: 10, supervisedBySki: 4, supervisedByKombit: 3, supervisedByDbs: 1, supervisedByOwn: 1 },
      'yellow appDefault suppliers-unsupervised',
    ],
    [
      'an open remark',
      'suppliers',
      { suppliers: 1, supervisedByOwn: 1, openRemarks: 1 },
      'yellow appDefault suppliers-open-remarks',
    ],
    [
      'a list without suppliers',
      'suppliers',
      { suppliers: 0, openRemarks: 0 },
      'grey appDefault suppliers-none-listed',
    ],
    [
      'every supplier supervised by somebody',
      'suppliers',
      { suppliers: 4, supervisedBySki: 1, supervisedByKombit: 1, supervisedByDbs: 1, supervisedByOwn: 1 },
      'green appDefault suppliers-supervised',
    ],
    ['suppliers of which nothing is said', 'suppliers', {}, 'grey appDefault suppliers-none-listed'],
    [
      'a supplier of whose supervision nothing is said',
      'suppliers',
      { suppliers: 1 },
      'yellow appDefault suppliers-unsupervised',
    ],
    ...(['supervisedBySki', 'supervisedByKombit', 'supervisedByDbs', 'supervisedByOwn'] as const).map(
      (by): [string, Topic, Indicator['figures'], string] => [
        `suppliers who are all ${by}`,
        'suppliers',
        { suppliers: 3, [by]: 3 },
        'green appDefault suppliers-supervised',
      ],
    ),
    ['systems of which nothing is said', 'systems', {}, 'grey appDefault systems-none-listed'],
    [
      'systems of whose plans nothing is said',
      'systems',
      { criticalSystems: 1 },
      'red appDefault systems-no-plan-tested',
    ],
    [
      'a single plan that is tested',
      'systems',
      { criticalSystems: 2, systemsWithTestedPlan: 1 },
      'yellow appDefault systems-some-plans-untested',
    ],
    ['incidents of which nothing is said', 'incidents', {}, 'green law incidents-none-late'],
    [
      'a score just below the benchmark',
      'maturity',
      { score: 2.99, scaleMin: 0, scaleMax: 5, benchmark: 3 },
      'yellow benchmark maturity-below-benchmark',
    ],
    [
      'a score at the benchmark',
      'maturity',
      { score: 3, scaleMin: 0, scaleMax: 5, benchmark: 3 },
      'green benchmark maturity-at-benchmark',
    ],
    [
      'the best score without anything to hold it against',
      'maturity',
      { score: 5, scaleMin: 0, scaleMax: 5 },
      'grey benchmark maturity-no-benchmark',
    ],
    [
      'a list without critical systems',
      'systems',
      { criticalSystems: 0, systemsWithTestedPlan: 0 },
      'grey appDefault systems-none-listed',
    ],
    [
      'one plan that is not tested',
      'systems',
      { criticalSystems: 12, systemsWithTestedPlan: 11 },
      'yellow appDefault systems-some-plans-untested',
    ],
    [
      'no plan tested',
      'systems',
      { criticalSystems: 12, systemsWithTestedPlan: 0 },
      'red appDefault systems-no-plan-tested',
    ],
    [
      'one exercise too few',
      'exercises',
      { exercisesPlanned: 2, exercisesHeld: 1 },
      'yellow appDefault exercises-behind-plan',
    ],
    [
      'no exercise held yet of those planned for the year',
      'exercises',
      { exercisesPlanned: 2, exercisesHeld: 0 },
      'yellow appDefault exercises-behind-plan',
    ],
    [
      'no exercise planned or held',
      'exercises',
      { exercisesPlanned: 0, exercisesHeld: 0 },
      'red appDefault exercises-none-held',
    ],
    [
      'an exercise whose findings are open',
      'exercises',
      { exercisesPlanned: 1, exercisesHeld: 1, openFindings: 1 },
      'yellow appDefault exercises-open-findings',
    ],
    [
      'a benchmark without a score of one’s own',
      'maturity',
      { benchmark: 1 },
      'yellow benchmark maturity-below-benchmark',
    ],
    ['exercises of which nothing is said', 'exercises', {}, 'red appDefault exercises-none-held'],
    [
      'an exercise held that nobody had planned',
      'exercises',
      { exercisesHeld: 1 },
      'green appDefault exercises-held',
    ],
    [
      'exercises held as planned, when no findings are spoken of',
      'exercises',
      { exercisesPlanned: 1, exercisesHeld: 1 },
      'green appDefault exercises-held',
    ],
  ])('by %s', (_what, topic, figures, expected) => {
    const { colour, label, rule } = section(topic, indicatorRecorded(topic, { figures })).light;
    expect(`${colour} ${label} ${rule}`).toBe(expected);
  });

  it('by a year without an exercise is red when the year is over, as if none had been planned', () => {
    const lightOn = (asOf: string, exercisesHeld: number) => {
      const figures = { exercisesPlanned: 2, exercisesHeld };
      const { light } = section('exercises', indicatorRecorded('exercises', { asOf, figures }));
      return `${light.colour} ${light.rule}`;
    };
    expect(lightOn('2026-01-01', 0)).toBe('yellow exercises-behind-plan');
    expect(lightOn('2025-12-31', 0)).toBe('red exercises-none-held');
    expect(lightOn('2025-12-31', 1)).toBe('yellow exercises-behind-plan');
  });
});
