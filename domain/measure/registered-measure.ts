import type { PersonId } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { MeasureCode, Performer } from '../decision/content';
import type { Exhibit } from '../register/exhibit';

/** A measure of the register by its number, such as `FO-001`. Never given to another one. */
export type MeasureId = string;

/** How binding a measure is by its source: skal, bør, kan. */
export const OBLIGATIONS = ['must', 'should', 'may'] as const;
export type Obligation = (typeof OBLIGATIONS)[number];

/** How far a measure is carried out. What is being improved is in operation meanwhile. */
export const PROGRESS = ['planned', 'underWay', 'inOperation', 'beingImproved'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Whether a measure does what it is there for, by whoever evaluated it (§ 6, stk. 1, nr. 6). */
export const EFFECTS = ['works', 'partly', 'doesNot'] as const;
export type MeasureEffect = (typeof EFFECTS)[number];

/** What the body approves of a measure: when one of these changes, it is another measure than the approved one. */
export type Substance = {
  code: MeasureCode;
  title: string;
  summary: string;
  performer: Performer;
  /** Who carries it out where that is none of the known ones; null: one of them does. */
  performerName: string | null;
};
export const SUBSTANCE = ['code', 'title', 'summary', 'performer', 'performerName'] as const;
export type SubstanceField = (typeof SUBSTANCE)[number];

/** A measure as a coordinator writes it. */
export type MeasureText = Substance & {
  ownerId: PersonId;
  obligation: Obligation;
  /** The provision, the guidance or the local decision that makes it so binding. */
  obligationSource: string;
  /** When it is to be looked at next; null: no day is set. */
  nextReviewOn: DanishDate | null;
};

/** How far a measure is, and by when it is to be in operation (or improved); null once it is. */
export type MeasureStage = { progress: Progress; dueOn: DanishDate | null };

/** By whom something was recorded, and when. */
type Recorded = { at: Instant; by: PersonId | null };

/** Something that shows that the measure is carried out. Withdrawn, it stays and counts no more. */
export type MeasureExhibit = Recorded & {
  /** B1, B2 … within the measure. */
  exhibitId: string;
  exhibit: Exhibit;
  withdrawn: (Recorded & { reason: string }) | null;
};

export type Evaluation = { on: DanishDate; effect: MeasureEffect; says: string };

/** One measure of the register, with everything that was ever recorded of it. */
export type RegisteredMeasure = MeasureText & {
  measureId: MeasureId;
  /** Grows with every change of substance. */
  version: number;
  /** The substance of each version, the newest last. */
  versions: readonly (Substance & Recorded & { version: number })[];
  /** How far it was when, the newest last. */
  stages: readonly (MeasureStage & Recorded & { note: string | null })[];
  exhibits: readonly MeasureExhibit[];
  /** The newest last, in the order in which they were recorded. */
  evaluations: readonly (Evaluation & Recorded)[];
  retired: (Recorded & { reason: string }) | null;
};

/** Every measure by id, retired ones too, in the order in which they were registered. */
export type Measures = Map<MeasureId, RegisteredMeasure>;

/** How far a measure is now. */
export function stageOf({ measureId, stages }: RegisteredMeasure): MeasureStage {
  const now = stages.at(-1);
  if (now === undefined) throw new Error(`Measure "${measureId}" never had a stage`);
  return now;
}

/** The substance of a measure alone. */
export const substanceOf = ({ code, title, summary, performer, performerName }: Substance): Substance => ({
  code,
  title,
  summary,
  performer,
  performerName,
});

/** The fields in which two substances differ. */
export const substanceChanges = (before: Substance, after: Substance): readonly SubstanceField[] =>
  SUBSTANCE.filter((field) => before[field] !== after[field]);

/** The measures that are carried out or to be carried out: what is retired counts nowhere. */
export const liveMeasures = (measures: Measures): readonly RegisteredMeasure[] =>
  [...measures.values()].filter(({ retired }) => retired === null);
