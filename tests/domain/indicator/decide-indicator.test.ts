import { describe, expect, it } from '@jest/globals';
import type { Indicator } from '../../../domain/indicator/indicator';
import { TOPICS, type Topic, type TopicFigure } from '../../../domain/indicator/topic';
import { given } from '../../support/given';
import {
  GOOD_FIGURES,
  anIndicator,
  indicatorAnnulled,
  indicatorRecorded,
} from '../../support/indicator-facts';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  member,
} from '../../support/people';

const record = (...indicators: Indicator[]) => ({ type: 'RecordIndicators', indicators }) as const;
const annul = (reason = 'Tallene var fra et andet år', topic: Topic = 'incidents', asOf = YESTERDAY) =>
  ({ type: 'AnnulIndicator', topic, asOf, reason }) as const;

describe('figures that the ledger does not know by itself', () => {
  it.each(TOPICS)('are recorded of %s with their day, source and who answers for them', (topic) => {
    const figures = anIndicator(topic, { responsible: member(1) });
    given(...aRoster())
      .when(record({ ...figures, source: '  Hændelsesloggen ' }), by(COORDINATOR))
      .then({ type: 'IndicatorRecorded', data: figures });
  });

  it.each([CHAIR, member(1), DIRECTOR, SECRETARY, AUDITOR, ADMINISTRATOR, OUTSIDER])(
    'are not for %s to record or annul',
    (personId) => {
      for (const command of [record(anIndicator()), annul()])
        given(...aRoster(), indicatorRecorded())
          .when(command, by(personId))
          .thenRefused('not-allowed', { ability: 'recordIndicators' });
    },
  );

  it('are never recorded by the clock', () => {
    given(...aRoster())
      .when(record(anIndicator()), byTheClock)
      .thenRefused('not-allowed');
  });

  it('may be of today and not of tomorrow', () => {
    given(...aRoster())
      .when(record(anIndicator('incidents', { asOf: TODAY })), by(COORDINATOR))
      .thenTypes('IndicatorRecorded');
    given(...aRoster())
      .when(record(anIndicator('incidents', { asOf: TOMORROW })), by(COORDINATOR))
      .thenRefused('date-in-future', { field: 'asOf', value: TOMORROW });
  });

  it.each([
    ['a day that does not exist', { asOf: '2026-02-30' }, 'date-invalid'],
    ['no source', { source: ' ' }, 'text-missing'],
    ['a source as long as a page', { source: 'x'.repeat(201) }, 'text-too-long'],
    ['a responsible person whom the roster does not know', { responsible: OUTSIDER }, 'unknown-person'],
  ] as const)('are refused with %s', (_what, changes, code) => {
    given(...aRoster())
      .when(record(anIndicator('incidents', changes)), by(COORDINATOR))
      .thenRefused(code);
  });

  it.each<[string, Topic, Indicator['figures'], TopicFigure]>([
    ['a figure of another topic', 'incidents', { ...GOOD_FIGURES.incidents, suppliers: 4 }, 'suppliers'],
    ['no count of incidents', 'incidents', { notifiedLate: 0 }, 'incidents'],
    ['no word on late notifications', 'incidents', { incidents: 0 }, 'notifiedLate'],
    ['no count of suppliers', 'suppliers', { openRemarks: 1 }, 'suppliers'],
    ['half a supplier', 'suppliers', { suppliers: 1.5 }, 'suppliers'],
    ['fewer than no remarks', 'suppliers', { suppliers: 1, openRemarks: -1 }, 'openRemarks'],
    ['more than a million', 'suppliers', { suppliers: 1_000_001 }, 'suppliers'],
    ['no number at all', 'suppliers', { suppliers: Number.NaN }, 'suppliers'],
    ['no tested plans', 'systems', { criticalSystems: 3 }, 'systemsWithTestedPlan'],
    ['no exercises held', 'exercises', { exercisesPlanned: 2 }, 'exercisesHeld'],
    ['a score without its scale', 'maturity', { score: 3, scaleMin: 0 }, 'scaleMax'],
    ['a score above its scale', 'maturity', { score: 5.1, scaleMin: 0, scaleMax: 5 }, 'score'],
    ['a score below its scale', 'maturity', { score: 0.9, scaleMin: 1, scaleMax: 5 }, 'score'],
    [
      'a benchmark off the scale',
      'maturity',
      { score: 3, scaleMin: 1, scaleMax: 5, benchmark: 6 },
      'benchmark',
    ],
    ['a scale upside down', 'maturity', { score: 3, scaleMin: 5, scaleMax: 1 }, 'scaleMax'],
    ['a scale of one point', 'maturity', { score: 3, scaleMin: 3, scaleMax: 3 }, 'scaleMax'],
    ['a score that is no number', 'maturity', { score: Number.NaN, scaleMin: 0, scaleMax: 5 }, 'score'],
  ])('are refused with %s', (_what, topic, figures, figure) => {
    given(...aRoster())
      .when(record(anIndicator(topic, { figures })), by(COORDINATOR))
      .thenRefused('figure-invalid', { figure });
  });

  it.each<[string, Topic, Indicator['figures'], { parts: readonly TopicFigure[]; whole: TopicFigure }]>([
    [
      'more significant incidents than incidents',
      'incidents',
      { incidents: 1, significantIncidents: 2, notifiedLate: 0 },
      { parts: ['significantIncidents'], whole: 'incidents' },
    ],
    [
      'more tested plans than systems',
      'systems',
      { criticalSystems: 3, systemsWithTestedPlan: 4 },
      { parts: ['systemsWithTestedPlan'], whole: 'criticalSystems' },
    ],
    [
      'more handed over than to hand over',
      'systems',
      { ...GOOD_FIGURES.systems, systemsToHandOver: 1, systemsHandedOver: 2 },
      { parts: ['systemsHandedOver'], whole: 'systemsToHandOver' },
    ],
    [
      'a supplier counted under two ways of supervision',
      'suppliers',
      { suppliers: 10, supervisedBySki: 6, supervisedByDbs: 2, supervisedByOwn: 3 },
      { parts: ['supervisedBySki', 'supervisedByDbs', 'supervisedByOwn'], whole: 'suppliers' },
    ],
  ])('are refused with %s', (_what, topic, figures, refused) => {
    given(...aRoster())
      .when(record(anIndicator(topic, { figures })), by(COORDINATOR))
      .thenRefused('parts-exceed-whole', refused);
  });

  it.each<[string, Topic, Indicator['figures']]>([
    ['only what is needed', 'incidents', { incidents: 0, notifiedLate: 0 }],
    ['every incident significant', 'incidents', { incidents: 2, significantIncidents: 2, notifiedLate: 0 }],
    ['a score at either end of its scale', 'maturity', { score: 1, scaleMin: 1, scaleMax: 5, benchmark: 5 }],
    ['a scale that begins below zero', 'maturity', { score: -1, scaleMin: -2, scaleMax: 2 }],
    ['a million', 'suppliers', { suppliers: 1_000_000 }],
  ])('may be %s', (_what, topic, figures) => {
    given(...aRoster())
      .when(record(anIndicator(topic, { figures })), by(COORDINATOR))
      .then(indicatorRecorded(topic, { figures }));
  });

  it('are all recorded or none: one wrong row refuses the list', () => {
    given(...aRoster())
      .when(record(anIndicator(), anIndicator('suppliers', { source: '' })), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'source' });
  });

  it('are recorded once, however often they are sent; other figures of the day take their place', () => {
    const known = [...aRoster(), indicatorRecorded()] as const;
    given(...known)
      .when(record(anIndicator(), anIndicator()), by(COORDINATOR))
      .thenNothing();
    const figures = { ...GOOD_FIGURES.incidents, notifiedLate: 1 };
    given(...known)
      .when(record(anIndicator('incidents', { figures })), by(COORDINATOR))
      .then(indicatorRecorded('incidents', { figures }));
    given(...aRoster())
      .when(record(anIndicator('incidents', { figures }), anIndicator()), by(COORDINATOR))
      .then(indicatorRecorded());
    given(...known)
      .when(record(anIndicator('incidents', { figures }), anIndicator()), by(COORDINATOR))
      .thenNothing();
  });
});

describe('figures that were a mistake', () => {
  it('are annulled with the reason, once', () => {
    const history = [...aRoster(), indicatorRecorded()] as const;
    given(...history)
      .when(annul(), by(COORDINATOR))
      .then(indicatorAnnulled());
    given(...history, indicatorAnnulled())
      .when(annul(), by(COORDINATOR))
      .thenNothing();
    given(...history)
      .when(annul('x', 'suppliers'), by(COORDINATOR))
      .thenNothing();
    given(...history)
      .when(annul('x', 'incidents', TODAY), by(COORDINATOR))
      .thenNothing();
  });

  it('are not annulled without a reason', () => {
    const history = [...aRoster(), indicatorRecorded()] as const;
    given(...history)
      .when(annul(' '), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...history)
      .when(annul('x'.repeat(501)), by(COORDINATOR))
      .thenRefused('text-too-long');
  });

  it('may be recorded again', () => {
    given(...aRoster(), indicatorRecorded(), indicatorAnnulled())
      .when(record(anIndicator()), by(COORDINATOR))
      .then(indicatorRecorded());
  });
});

describe('the ledger of figures', () => {
  it('names no topic whose good figures are missing here', () => {
    expect(Object.keys(GOOD_FIGURES).sort()).toEqual([...TOPICS].sort());
  });
});
