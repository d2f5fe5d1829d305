import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';

/** What somebody can find of an approval after an incident: it holds, or it is to be put before the body again. */
export const APPROVAL_VERDICTS = ['holds', 'takenUp'] as const;
export type ApprovalVerdict = (typeof APPROVAL_VERDICTS)[number];

/** What a coordinator answered about an approval in the version that was approved, and why. */
export type ApprovalAnswer = {
  decisionId: DecisionId;
  version: number;
  verdict: ApprovalVerdict;
  reason: string;
  recordedAt: Instant;
  recordedBy: PersonId;
};
