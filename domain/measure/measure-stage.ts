import type { DanishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { requireText, textTooLong } from '../ground/text-rule';
import { isSetBack } from './is-set-back';
import { MEASURE_MOST } from './measure-limits';
import type { MeasureRefusal } from './refusals';
import type { MeasureStage } from './registered-measure';

export const isSameStage = (one: MeasureStage, other: MeasureStage): boolean =>
  one.progress === other.progress && one.dueOn === other.dueOn;

/** What is in operation has no day by which it is to be. */
export const tidyStage = ({ progress, dueOn }: MeasureStage): MeasureStage => ({
  progress,
  dueOn: progress === 'inOperation' ? null : dueOn,
});

/** What is wrong with how far a measure is said to be; a day that stands already may have passed. */
export function stageRefusal(
  { progress, dueOn }: MeasureStage,
  today: DanishDate,
  before?: MeasureStage,
): MeasureRefusal | undefined {
  if (progress === 'inOperation') return undefined;
  if (dueOn === null) return { code: 'text-missing', field: 'dueOn' };
  return dueOn === before?.dueOn ? undefined : dateRefusal('cycle', 'dueOn', dueOn, today);
}

/** What is wrong with a new stage of a measure, and with why it is told: what is put off or set back needs a reason. */
export const toldStageRefusal = (
  before: MeasureStage,
  stage: MeasureStage,
  note: string | null,
  today: DanishDate,
): MeasureRefusal | undefined =>
  stageRefusal(stage, today, before) ??
  (isSetBack(before, stage)
    ? requireText('note', note ?? '', MEASURE_MOST.note)
    : textTooLong('note', note ?? '', MEASURE_MOST.note));

/** A reason as it is kept: nothing where nothing was written. */
export const tidyNote = (written: string | null): string | null =>
  written === null || written.trim() === '' ? null : written.trim();
