import type { DanishDate } from '../calendar/danish-time';
import { evidenceLastsTo, isInOperation, newestExhibit } from './measure-standing';
import { stageOf, type RegisteredMeasure } from './registered-measure';

/** What a day of a measure is about: being carried out, being reviewed, and what shows that it is carried out. */
export const MEASURE_MATTERS = ['carriedOut', 'review', 'evidence'] as const;
export type MeasureMatter = (typeof MEASURE_MATTERS)[number];

/** The last day on which a matter of a measure is in time. */
export type MeasureDay = { matter: MeasureMatter; on: DanishDate };

/**
 * The days of a measure that is not retired, past ones too. The list of what waits and the reminders both take them from
 * here. Evidence has a day where there is some: that there is none at all waits for no day.
 */
export function measureDays(measure: RegisteredMeasure): readonly MeasureDay[] {
  const stage = stageOf(measure);
  const shown = newestExhibit(measure);
  const days: Readonly<Record<MeasureMatter, DanishDate | null>> = {
    carriedOut: stage.dueOn,
    review: measure.nextReviewOn,
    evidence: shown === null || !isInOperation(stage) ? null : evidenceLastsTo(shown),
  };
  return MEASURE_MATTERS.flatMap((matter) => {
    const on = days[matter];
    return on === null ? [] : [{ matter, on }];
  });
}
