import type { PersonId } from '../access/role';
import type { DanishDate } from '../calendar/danish-time';
import type { Annex, Condition, DecisionContent } from './content';
import type { Choice, DecisionId, Finding, FrozenName, NamedPerson } from './terms';
import type { DecisionPolicy } from './policy';
import type { ReferralAnswer, ReferralTold } from './referral';

/** What the voter had on the screen, and the names in the people directory at this moment. */
export type Shown = {
  decisionId: DecisionId;
  /** Version and hash of what was shown; others mean that they saw something else. */
  version: number;
  contentHash: string;
  /** Which answer for this seat the card or form was made for, from 1. */
  answerNo: number;
  /** The member for whom a deputy answers; null: for oneself. */
  onBehalfOf: PersonId | null;
  voter: FrozenName;
  /** Name and title of whom the deputy answers for. */
  absent: FrozenName | null;
};

/** An answer: what was shown and what the voter made of it. */
export type ChosenAnswer = Shown & { choice: Choice; reason: string | null; until: DanishDate | null };

/**
 * Everybody whom the item names by id, with the names in the people directory at this moment: a formal decision must
 * carry them, and a minute is built from the ledger alone.
 */
export type Named = { people: readonly NamedPerson[] };

/** Why and how the treatment of a step is reported. */
export type ActionReported =
  { kind: 'done'; note: string } | { kind: 'delayed'; newDueOn: DanishDate; reason: string };

export type DecisionCommand =
  | { type: 'SetDecisionPolicy'; policy: DecisionPolicy }
  | ({ type: 'SubmitDecision'; content: DecisionContent } & Named)
  | ({
      type: 'ReviseDecision';
      decisionId: DecisionId;
      /** The version that the writer started from. */
      version: number;
      content: DecisionContent;
      /** What has changed and why, for those who must answer again. */
      note: string;
    } & Named)
  | { type: 'WithdrawDecision'; decisionId: DecisionId; reason: string }
  | ({ type: 'CastVote' } & ChosenAnswer)
  | ({
      type: 'ApproveWithConditions';
      conditions: readonly Omit<Condition, 'conditionId'>[];
      reason: string | null;
    } & Shown &
      Named)
  | { type: 'DeclareConflict'; decisionId: DecisionId; ground: string; declarer: FrozenName }
  | {
      type: 'SettleConflict';
      decisionId: DecisionId;
      /** Whose conflict it is. */
      personId: PersonId;
      finding: Finding;
      onBehalfOf: PersonId | null;
      settler: FrozenName;
    }
  /** Concludes what the answers have settled since: members have left, and no vote comes to say so. */
  | { type: 'ConcludeDecision'; decisionId: DecisionId }
  | {
      type: 'FulfilCondition';
      decisionId: DecisionId;
      conditionId: string;
      note: string;
      evidence: Annex;
    }
  | { type: 'ReportAction'; decisionId: DecisionId; actionId: string; report: ActionReported }
  | { type: 'RevokeDecision'; decisionId: DecisionId; reason: string; revoker: FrozenName }
  | {
      type: 'JournalDecision';
      decisionId: DecisionId;
      caseNumber: string;
      documentNumber: string | null;
    }
  | { type: 'ReferDecision'; decisionId: DecisionId; referral: ReferralTold }
  | { type: 'AnswerReferral'; decisionId: DecisionId; referralId: string; answer: ReferralAnswer }
  /** Asked before the file is handed out, so that no reading is without its entry (invariant 13). */
  | { type: 'ReadAnnex'; decisionId: DecisionId; contentHash: string };

/** Every command about decisions. */
export const DECISION_COMMANDS = {
  SetDecisionPolicy: true,
  SubmitDecision: true,
  ReviseDecision: true,
  WithdrawDecision: true,
  CastVote: true,
  ApproveWithConditions: true,
  DeclareConflict: true,
  SettleConflict: true,
  ConcludeDecision: true,
  FulfilCondition: true,
  ReportAction: true,
  RevokeDecision: true,
  JournalDecision: true,
  ReferDecision: true,
  AnswerReferral: true,
  ReadAnnex: true,
} as const satisfies Record<DecisionCommand['type'], true>;
