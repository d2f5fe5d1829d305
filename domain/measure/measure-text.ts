import { isOnRoster, type Access } from '../access/access';
import type { DanishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { requireText } from '../ground/text-rule';
import { MEASURE_MOST } from './measure-limits';
import type { MeasureRefusal } from './refusals';
import { substanceChanges, type MeasureText } from './registered-measure';

/** What is wrong with a measure as it is written; a day that stands already may have passed. */
export function measureTextRefusal(
  access: Access,
  measure: MeasureText,
  today: DanishDate,
  before?: MeasureText,
): MeasureRefusal | undefined {
  const { title, summary, performer, performerName, ownerId, obligationSource, nextReviewOn } = measure;
  return (
    requireText('title', title, MEASURE_MOST.title) ??
    requireText('summary', summary, MEASURE_MOST.summary) ??
    (performer === 'other'
      ? requireText('performerName', performerName ?? '', MEASURE_MOST.performerName)
      : undefined) ??
    requireText('obligationSource', obligationSource, MEASURE_MOST.obligationSource) ??
    (nextReviewOn === null || nextReviewOn === before?.nextReviewOn
      ? undefined
      : dateRefusal('cycle', 'nextReviewOn', nextReviewOn, today)) ??
    (isOnRoster(access, ownerId) ? undefined : { code: 'unknown-person', value: ownerId })
  );
}

/** A measure as it is kept: without space around what was typed, and no other name beside a known performer. */
export const tidyMeasureText = (measure: MeasureText): MeasureText => ({
  code: measure.code,
  title: measure.title.trim(),
  summary: measure.summary.trim(),
  performer: measure.performer,
  performerName: measure.performer === 'other' ? (measure.performerName ?? '').trim() : null,
  ownerId: measure.ownerId,
  obligation: measure.obligation,
  obligationSource: measure.obligationSource.trim(),
  nextReviewOn: measure.nextReviewOn,
});

/** Whether two say the same of a measure. */
export const isSameMeasureText = (one: MeasureText, other: MeasureText): boolean =>
  substanceChanges(one, other).length === 0 &&
  one.ownerId === other.ownerId &&
  one.obligation === other.obligation &&
  one.obligationSource === other.obligationSource &&
  one.nextReviewOn === other.nextReviewOn;
