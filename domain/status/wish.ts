import type { Decision } from '../decision/decision';
import type { DecisionId, Outcome } from '../decision/terms';
import type { Assessment } from './draft';

/** What has become of the decision that a status asks for. */
export type WishOutcome = Outcome | 'withdrawn';

/** The outcome of a decision that a status asked for; null while it awaits answers, so that it can still be asked for. */
export function wishOutcome(
  decisions: ReadonlyMap<DecisionId, Decision>,
  assessment: Pick<Assessment, 'wish'> | null,
): WishOutcome | null {
  const wish = assessment?.wish ?? null;
  const decision = wish === null ? undefined : decisions.get(wish);
  if (decision === undefined || decision.state === 'awaitingApproval') return null;
  return decision.state === 'withdrawn' ? 'withdrawn' : decision.outcome;
}

/** The coordinator's words as they can be issued: a decision that was taken since they were written is not asked for. */
export const stillAsked = (
  decisions: ReadonlyMap<DecisionId, Decision>,
  assessment: Assessment | null,
): Assessment | null =>
  assessment === null || wishOutcome(decisions, assessment) === null
    ? assessment
    : { ...assessment, wish: null };
