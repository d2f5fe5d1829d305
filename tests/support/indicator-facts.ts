import type { CycleItemId, CycleTask } from '../../domain/cycle/cycle-item';
import type { CycleEvent } from '../../domain/cycle/events';
import type { IndicatorEvent } from '../../domain/indicator/events';
import type { Indicator } from '../../domain/indicator/indicator';
import type { Topic } from '../../domain/indicator/topic';
import { YESTERDAY } from './instants';

/** Figures with nothing wrong and nothing to remark on, for every topic. */
export const GOOD_FIGURES = {
  incidents: { incidents: 3, nearMisses: 2, significantIncidents: 0, notifiedInTime: 1, notifiedLate: 0 },
  suppliers: { suppliers: 10, supervisedBySki: 4, supervisedByKombit: 3, supervisedByOwn: 3, openRemarks: 0 },
  maturity: { score: 3.2, scaleMin: 0, scaleMax: 5, benchmark: 3 },
  systems: { criticalSystems: 12, systemsWithTestedPlan: 12 },
  exercises: { exercisesPlanned: 2, exercisesHeld: 2, openFindings: 0 },
} as const satisfies Record<Topic, Indicator['figures']>;

/** Figures of yesterday with a source and nobody in particular who answers for them. */
export const anIndicator = (
  topic: Topic = 'incidents',
  { figures = GOOD_FIGURES[topic], ...changes }: Partial<Indicator> = {},
): Indicator => ({
  topic,
  asOf: YESTERDAY,
  figures,
  source: 'Hændelsesloggen',
  responsible: null,
  ...changes,
});

/** Figures as the ledger has them. */
export const indicatorRecorded = (
  topic: Topic = 'incidents',
  changes: Partial<Indicator> = {},
): IndicatorEvent => ({ type: 'IndicatorRecorded', data: anIndicator(topic, changes) });

export const indicatorAnnulled = (topic: Topic = 'incidents', asOf = YESTERDAY): IndicatorEvent => ({
  type: 'IndicatorAnnulled',
  data: { topic, asOf, reason: 'Tallene var fra et andet år' },
});

/** What a date of the year is about, as it is typed. */
export const aCycleText = (changes: Partial<CycleTask> = {}): CycleTask => ({
  title: 'Årlig gennemgang af beredskabsplanen',
  dueOn: '2026-12-01',
  label: 'localPolicy',
  source: 'Direktionens årshjul 2026',
  recurrence: null,
  ownerId: null,
  template: null,
  ...changes,
});

/** A date of the year as the ledger has it. */
export const cycleItemSet = ({
  itemId,
  follows = null,
  ...changes
}: Partial<CycleTask & { itemId: CycleItemId; follows: CycleItemId | null }> = {}): Extract<
  CycleEvent,
  { type: 'CycleItemSet' }
> => {
  const text = aCycleText(changes);
  return { type: 'CycleItemSet', data: { itemId: itemId ?? `${text.dueOn}-1`, ...text, follows } };
};

/** A date of the year was kept; `next` stands after it, where it comes again. */
export const cycleItemDone = (
  itemId: CycleItemId,
  doneOn: string,
  next: { itemId: CycleItemId; dueOn: string } | null = null,
): Extract<CycleEvent, { type: 'CycleItemDone' }> => ({
  type: 'CycleItemDone',
  data: { itemId, doneOn, next },
});
