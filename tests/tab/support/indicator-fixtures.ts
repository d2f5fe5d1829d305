import { cycle } from '../../../functions/contracts/cycle';
import { indicators } from '../../../functions/contracts/indicators';
import { PEOPLE, viewOf } from './people-fixtures';

const [, lars, , , , , camilla] = PEOPLE.map(viewOf);
const recorded = { recordedAt: '2026-11-02T09:30:00.000Z', recordedBy: camilla };
const noData = { colour: 'grey', rule: 'indicator-no-data', label: 'localPolicy', dataOn: null };

/** Incidents with a late notification, a maturity without a benchmark, old exercises, and nothing of the others. */
export const INDICATORS = indicators.parse({
  topics: [
    {
      topic: 'incidents',
      light: { colour: 'red', rule: 'incidents-notified-late', label: 'law', dataOn: '2026-10-31' },
      history: [
        {
          ...{ asOf: '2026-10-31', source: 'Hændelsesloggen', responsible: lars, ...recorded },
          figures: { incidents: 4, nearMisses: 7, notifiedLate: 1 },
        },
        {
          ...{ asOf: '2026-09-30', source: 'Hændelsesloggen', responsible: null, ...recorded },
          figures: { incidents: 2, notifiedLate: 0 },
        },
      ],
    },
    { topic: 'suppliers', light: noData, history: [] },
    {
      topic: 'maturity',
      light: { colour: 'grey', rule: 'maturity-no-benchmark', label: 'benchmark', dataOn: '2026-06-01' },
      history: [
        {
          ...{ asOf: '2026-06-01', source: 'KL-Baseline 2026', responsible: null, ...recorded },
          figures: { score: 3.2, scaleMin: 0, scaleMax: 5 },
        },
      ],
    },
    { topic: 'systems', light: noData, history: [] },
    {
      topic: 'exercises',
      light: { colour: 'grey', rule: 'indicator-stale', label: 'localPolicy', dataOn: '2025-06-01' },
      history: [
        {
          ...{ asOf: '2025-06-01', source: 'Beredskabsstaben', responsible: null, ...recorded },
          figures: { exercisesPlanned: 1, exercisesHeld: 1 },
        },
      ],
    },
  ],
});

export const CYCLE = cycle.parse({
  items: [
    {
      ...{ itemId: '2026-10-01-1', title: 'Årlig Baseline-måling', dueOn: '2026-10-01', label: 'guidance' },
      ...{ source: 'KL’s baseline', doneOn: '2026-09-28' },
    },
    {
      ...{ itemId: '2026-11-15-1', title: 'Gennemgang af beredskabsplanen', dueOn: '2026-11-15' },
      ...{ label: 'localPolicy', source: 'Direktionens møde 12. januar 2026', doneOn: null },
    },
    {
      ...{ itemId: '2026-12-05-1', title: 'Nye IP-adresser meldt på Virk', dueOn: '2026-12-05' },
      ...{ label: 'law', source: 'NIS 2-loven § 10, stk. 3', doneOn: null },
    },
  ],
});
