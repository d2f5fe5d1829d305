import type { PersonId } from '../../domain/access/role';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { DecisionContent, Kind } from '../../domain/decision/content';
import type { Deadlock } from '../../domain/decision/deadlock';
import type { Choice, DecisionId, Finding, Outcome, Tally } from '../../domain/decision/terms';
import type { PolicyBasis } from '../../domain/decision/policy';
import type { RiskScale } from '../../domain/decision/scale';
import type { GivenAnswer } from '../../domain/decision/with-conditions';
import type { Standing } from '../../domain/decision/standing';
import type { Language } from '../../words/language';
import type { RuleInWords } from '../../words/decision/rule-sentence';
import type { StepReading } from '../../domain/decision/step-reading';

/** What the channel may know: a number, a kind, counts and a standing. There is nothing else in it that could leak. */
export type DecisionChannelView = {
  language: Language;
  municipality: string;
  decisionId: DecisionId;
  /** The version that the card is about, and the one that stands. */
  version: number;
  currentVersion: number;
  contentHash: string;
  kind: Kind;
  answerBy: DanishDate;
  overdue: boolean;
  /** Why it cannot be decided as the body is now; null when it can be, or is no longer open. */
  undecidable: Deadlock | null;
  /** Answers counted against the seats of today, or as they stood at the conclusion. */
  tally: Tally;
  standing: Standing;
  conclusion: { outcome: Outcome; at: Instant } | null;
  /** The decision in the tab. */
  link: string;
};

/** One answer as it is shown: the name and title it was given under, and for whom if it was a deputy's. */
export type AnswerView = {
  name: string;
  title: string;
  onBehalfOf: string | null;
  choice: Choice;
  /** The answer as it was given: an approval may have brought conditions. */
  given: GivenAnswer;
  reason: string | null;
  until: DanishDate | null;
  inMeeting: boolean;
  castAt: Instant;
};

/** A condition or a step of the plan, and what became of it. */
export type StepView = Omit<StepReading, 'ownerId'> & { ownerName: string };

/** What has changed since an answer that no longer counts. */
export type ChangeView = {
  /** The answer as it was, and the version it was given to. */
  given: GivenAnswer;
  version: number;
  newConditions: readonly StepView[];
  /** Paths of the other fields that differ. */
  fields: readonly string[];
  /** Why there is a new version, in the words of whoever made it. */
  note: string | null;
};

/** A seat that the reader answers for, and the number of the answer it would be. */
export type SeatView = {
  seat: PersonId;
  name: string;
  isOwn: boolean;
  answerNo: number;
  current: AnswerView | null;
  changed: ChangeView | null;
};

/** What the reader may do on this card. Buttons are made of this and of nothing else. */
export type MineView = {
  /** The seat that the buttons answer for; null when the item is not open to the reader. */
  active: SeatView | null;
  /** The reader's other seats. */
  others: readonly SeatView[];
  /** Whether the reader may set conditions: somebody else must be left to approve them too. */
  addConditions: boolean;
  declareConflict: boolean;
  /** Whose conflict the reader is asked about, and for which seat. */
  settle: {
    concernedId: PersonId;
    name: string;
    ground: string;
    seat: PersonId;
    /** The member for whom a deputy says; null: for the reader's own seat. */
    seatName: string | null;
  } | null;
  warnUntrained: boolean;
  /** Whether the reader has said to be conflicted, or was found to be. */
  conflict: 'open' | 'settled' | null;
  /** What the reader has answered when the item is no longer open. */
  given: AnswerView | null;
  inBody: boolean;
  /** The next case that waits for the reader when they have answered this one; null: none, or they have not. */
  next: { decisionId: DecisionId; title: string } | null;
};

/** The whole case for those who may see it. */
export type DecisionCardView = DecisionChannelView & {
  today: DanishDate;
  /** The annexes on the page of the case in the tab. */
  annexLink: string;
  content: DecisionContent;
  /** The scale on which the risk was assessed; null when there is no risk in it. */
  scale: RiskScale | null;
  scaleBasis: PolicyBasis;
  rule: RuleInWords;
  ownerName: string;
  recommenderName: string;
  /** From the case system, or as it was put forward with; without one it is foreløbig. */
  caseNumber: string | null;
  conditions: readonly StepView[];
  steps: readonly StepView[];
  /** The answers that count, or counted at the conclusion; dissent is what went against the outcome. */
  answers: readonly (AnswerView & { isDissent: boolean })[];
  /** The names of those who have not answered, in roster order; also those that it was settled without. */
  missing: readonly string[];
  conflicts: readonly { name: string; finding: Finding | null }[];
  postponedTo: DanishDate | null;
  /** Who ended it and why, if it was withdrawn or revoked. */
  ended: { name: string; reason: string; at: Instant } | null;
  supersededBy: DecisionId | null;
  mine: MineView;
  /** Whom a condition can be given to. */
  people: readonly { personId: PersonId; name: string; title: string }[];
};
