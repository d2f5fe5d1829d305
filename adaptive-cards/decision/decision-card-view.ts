import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type {
  Choice,
  DecisionContent,
  DecisionId,
  Outcome,
  RiskLevel,
  Tally,
  Treatment,
} from '../../domain/decision/decision';
import type { Language } from '../words/language';

/** One member's answer as it is shown: the name and title it was given under. */
export type AnswerView = {
  name: string;
  title: string;
  choice: Choice;
  reason: string | null;
  castAt: Instant;
};

type Common = {
  language: Language;
  municipality: string;
  decisionId: DecisionId;
  version: number;
  contentHash: string;
  kind: DecisionContent['kind'];
  answerBy: DanishDate;
  overdue: boolean;
  /** Votes counted against the body of today, or as they stood at the conclusion. */
  tally: Tally;
  concluded: { outcome: Outcome; at: Instant } | null;
  /** The decision in the tab. */
  link: string;
};

/** What the channel may know: a number, a kind and counts. There is nothing else in it that could leak. */
export type DecisionChannelView = Common;

/** The whole case for those who may see it. `yours` is the reader's own answer, if they have given one. */
export type DecisionCardView = Common & {
  title: string;
  consequenceForCitizens: string;
  affectedServices: readonly string[];
  plainWords: readonly string[];
  before: RiskLevel;
  after: RiskLevel;
  scale: string;
  treatment: Treatment;
  recommendation: string;
  revisitOn: DanishDate;
  ownerName: string;
  recommenderName: string;
  caseNumber: string | null;
  answers: readonly AnswerView[];
  /** The names of those who have not answered, in roster order; empty when it is concluded. */
  missing: readonly string[];
  yours: AnswerView | null;
  /** Whether the reader is a member of the body today. */
  inBody: boolean;
};
