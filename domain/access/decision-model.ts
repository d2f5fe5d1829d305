import type { DanishDate } from '../calendar/danish-time';
import { inForceOn } from '../calendar/in-force-on';

/**
 * How the body decides: by a majority of its members with a quorum, all of them, at least so many of them, or the
 * chief executive (the chair) after the others have been heard. `quorum` is how many must have answered.
 */
export type DecisionModel =
  | { kind: 'majority'; quorum: number }
  | { kind: 'all' }
  | { kind: 'atLeast'; votes: number }
  | { kind: 'chiefExecutive' };

export const DECISION_MODELS = [
  'majority',
  'all',
  'atLeast',
  'chiefExecutive',
] as const satisfies readonly DecisionModel['kind'][];

/** The model as a dated fact, decided in a case. */
export type DatedModel = { model: DecisionModel; from: DanishDate; caseNumber: string };

/** What holds until the municipality has recorded its own: more than half of the members (the app's default). */
export const DEFAULT_MODEL: DecisionModel = { kind: 'majority', quorum: 1 };

/** The model in force on a day. */
export const modelOn = (models: readonly DatedModel[], date: DanishDate): DecisionModel =>
  inForceOn(models, date)?.model ?? DEFAULT_MODEL;
