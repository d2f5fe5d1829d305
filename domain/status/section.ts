import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { CycleItemId } from '../cycle/cycle-item';
import type { MeasureCode } from '../decision/content';
import type { DecisionId } from '../decision/terms';
import { TOPIC_FIGURES } from '../indicator/topic';
import type { Competence } from '../training/competence';
import type { Colour, Label, Light } from './light';
import type { ListedDay } from './listed-days';

/** What a month's status is about, in the order in which it is read; each with its figures, the weightiest first. */
export const SECTION_FIGURES = {
  training: ['members', 'membersWithCourse', 'areasCarried'],
  measures: ['measuresInForce', 'measuresToReview', 'measuresMissing'],
  implementation: [
    'measuresLate',
    'measuresInOperation',
    'measuresWithEvidence',
    'measuresUnderWay',
    'measuresPlanned',
    'measuresToEvaluate',
    'measuresWithoutEffect',
    'numbersWithMeasure',
  ],
  decisions: [
    'open',
    'overdue',
    'toDecideAgain',
    'openConditions',
    // Of reports until version 4 of an entry, which counted by the calendar month; no report has both.
    'concludedThisMonth',
    'concludedSinceLast',
    'approvedInAll',
    'risksToRevisit',
    'delegatedAcceptances',
  ],
  treatment: ['actionsOverdue', 'actionsOpen'],
  ...TOPIC_FIGURES,
  deadlines: ['datesPassed', 'datesNear'],
  followUps: ['followUpsOverdue', 'followUpsOpen'],
} as const;

export type SectionId = keyof typeof SECTION_FIGURES;
export type SectionFigure = (typeof SECTION_FIGURES)[SectionId][number];

// Object.keys widens to string; these are exactly the keys above, in the order in which they are written.
export const SECTIONS = Object.keys(SECTION_FIGURES) as readonly SectionId[];

/** Every figure of every section. */
export const FIGURES: readonly SectionFigure[] = Object.values(SECTION_FIGURES).flat();

/** A figure and what it was in the report before; null: that report did not have it, or there was none. */
export type Figure = { figure: SectionFigure; value: number; before: number | null };

export const DECISION_DEADLINES = ['answer', 'revisit', 'condition', 'action'] as const;

/** A date of a decision. */
export type DecisionDeadline = {
  kind: (typeof DECISION_DEADLINES)[number];
  decisionId: DecisionId;
  on: DanishDate;
};

/** A date that somebody must keep in mind. */
export type Deadline =
  | DecisionDeadline
  | { kind: 'cycle'; itemId: CycleItemId; title: string; label: Label; on: DanishDate }
  /** A day of the registers; from version 7 on. By its number alone: a report is shown in a channel. */
  | Omit<ListedDay, 'name'>;

/** How one of the ten measures stands: approved and in force, to be looked at again, or not approved. */
export const MEASURE_STATES = ['inForce', 'toReview', 'missing'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What stands behind the figures. It names nobody by itself; ids are shown as names only where the reader may see them. */
export type Detail =
  | { kind: 'area'; competence: Competence; isCarried: boolean }
  | { kind: 'measure'; code: MeasureCode; state: MeasureState }
  /** A risk accepted under a delegation since the status before (invariant 3). */
  | { kind: 'delegated'; decisionId: DecisionId }
  | { kind: 'deadline'; deadline: Deadline }
  /** A score that was measured on the scale of the newest one, so that the two can be compared. */
  | { kind: 'measured'; on: DanishDate; score: number }
  /** So many more of what is listed; they are where they are kept, and counted in the figures. */
  | { kind: 'more'; count: number }
  | { kind: 'followUp'; followUpId: string; text: string; ownerId: PersonId; dueOn: DanishDate };

/** A colour that a coordinator set instead of the computed one, for a reason that is shown with their name. */
export type Override = { colour: Colour; reason: string; by: PersonId };

/** One section of a report. Grey says that it is not assessed, and the rule says what is missing. */
export type SectionStatus = {
  section: SectionId;
  /** As computed by its rule. */
  light: Light;
  override: Override | null;
  /** The colour that was shown in the report before; null: there was none. */
  colourBefore: Colour | null;
  figures: readonly Figure[];
  details: readonly Detail[];
  /** Where the figures come from; null: the ledger itself. */
  source: string | null;
  /** Who answers for the section; null: nobody in particular. */
  responsible: PersonId | null;
};

/** What a section's own rule computes; comparing with the report before is the same for all of them. */
export type ComputedSection = Pick<SectionStatus, 'light' | 'details' | 'source' | 'responsible'> & {
  figures: Readonly<Partial<Record<SectionFigure, number>>>;
};

/** The part of a section that has a colour, in the ledger and as it is shown. */
export type Coloured = { light: { colour: Colour }; override: { colour: Colour } | null };

/** The colour that is shown: what a coordinator set, or what was computed. */
export const shownColour = ({ light, override }: Coloured): Colour => override?.colour ?? light.colour;
