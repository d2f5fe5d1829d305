import { addMonths, type DanishDate } from '../calendar/danish-time';
import { EVIDENCE_MONTHS } from './measure-limits';
import { stageOf, type MeasureEffect, type RegisteredMeasure, type MeasureStage } from './registered-measure';

/** Whether what shows that a measure is carried out is of the last months, older, or not there; nothing is asked of one that is not in operation yet. */
export const EVIDENCE_STATES = ['fresh', 'old', 'none', 'notYet'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** How a measure stands on a day. Computed, never stored: nothing has to run for a day to pass. */
export type MeasureStanding = MeasureStage & {
  isInOperation: boolean;
  /** Its day has passed, and it is not in operation (or not improved) yet. */
  isLate: boolean;
  isReviewDue: boolean;
  evidence: EvidenceState;
  /** The day of the newest exhibit that counts; null: there is none. */
  evidenceOn: DanishDate | null;
  /** By the newest evaluation; null: nobody has evaluated it. */
  effect: MeasureEffect | null;
  effectOn: DanishDate | null;
};

/** In operation, also while it is improved. */
export const isInOperation = ({ progress }: MeasureStage): boolean =>
  progress === 'inOperation' || progress === 'beingImproved';

/** How a measure that is not retired stands on a day. */
export function measureStanding(measure: RegisteredMeasure, on: DanishDate): MeasureStanding {
  const { progress, dueOn } = stageOf(measure);
  const inOperation = isInOperation({ progress, dueOn });
  const evidenceOn = newestExhibit(measure);
  // Of several of one day, what was said last counts.
  const evaluation = measure.evaluations.reduce<RegisteredMeasure['evaluations'][number] | undefined>(
    (newest, one) => (newest === undefined || one.on >= newest.on ? one : newest),
    undefined,
  );
  return {
    progress,
    dueOn,
    isInOperation: inOperation,
    isLate: dueOn !== null && dueOn < on,
    isReviewDue: measure.nextReviewOn !== null && measure.nextReviewOn < on,
    evidence: inOperation ? evidenceState(evidenceOn, on) : 'notYet',
    evidenceOn,
    effect: evaluation?.effect ?? null,
    effectOn: evaluation?.on ?? null,
  };
}

/** The day of the newest exhibit that counts; null: there is none. */
export function newestExhibit({ exhibits }: RegisteredMeasure): DanishDate | null {
  const days = exhibits.flatMap(({ exhibit, withdrawn }) => (withdrawn === null ? [exhibit.on] : []));
  return days.sort().at(-1) ?? null;
}

/** The last day on which evidence of a day says something about today. */
export const evidenceLastsTo = (evidenceOn: DanishDate): DanishDate => addMonths(evidenceOn, EVIDENCE_MONTHS);

function evidenceState(evidenceOn: DanishDate | null, on: DanishDate): EvidenceState {
  if (evidenceOn === null) return 'none';
  return evidenceLastsTo(evidenceOn) >= on ? 'fresh' : 'old';
}
