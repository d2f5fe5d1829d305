import { addMonths, danishDate } from '../calendar/danish-time';
import type { Kind } from '../decision/content';
import type { Decision } from '../decision/decision';
import { isInForce, needsNewDecision, type Standing } from '../decision/standing';
import type { Look } from '../status/look';
import type {
  RequirementProof,
  RequirementRule,
  RequirementState,
  RequirementVerdict,
} from './requirement-state';

/** "At least annually": points 1.1.2 and 2.1.4 of the annex to Implementing Regulation (EU) 2024/2690. */
const REVIEW_MONTHS = 12;

/** A verdict by a rule of the demand's own. */
export const byRule = (
  state: RequirementState,
  rule: RequirementRule,
  { proofs = [], unsettled = [] }: Partial<Pick<RequirementVerdict, 'proofs' | 'unsettled'>> = {},
): RequirementVerdict => ({ state, rule: { by: 'requirement', rule }, proofs, unsettled });

/** Decisions as links to them. */
export const asProofs = (decisions: readonly Pick<Decision, 'decisionId'>[]): readonly RequirementProof[] =>
  decisions.map(({ decisionId }) => ({ kind: 'decision', decisionId }));

/** The decisions of some kinds that stand in a certain way at the moment. */
export const decisionsThat = (
  { state, standings }: Look,
  kinds: readonly Kind[],
  stand: (standing: Standing | undefined) => boolean,
): readonly Decision[] =>
  [...state.decisions.values()].filter(
    ({ content, decisionId }) => kinds.includes(content.kind) && stand(standings.get(decisionId)),
  );

/** § 6, stk. 2: what was found to be lacking is put right by a measure that the body has approved (§ 7, stk. 1). */
export function correctiveVerdict(look: Look): RequirementVerdict {
  const kinds = ['correctiveApproval'] as const;
  const proofs = asProofs(decisionsThat(look, kinds, isInForce));
  const open = asProofs(decisionsThat(look, kinds, leavesDeficiency));
  const again = asProofs(decisionsThat(look, kinds, needsNewDecision));
  const found = { proofs, unsettled: [...open, ...again] };
  if (open.length > 0) return byRule('lacking', 'corrective-open', found);
  if (again.length > 0) return byRule('toReview', 'corrective-to-review', found);
  return proofs.length > 0
    ? byRule('documented', 'corrective-in-force', found)
    : byRule('notAssessed', 'corrective-none');
}

/** A deficiency is known and nothing that is in force puts it right. */
const leavesDeficiency = (standing: Standing | undefined): boolean =>
  standing === 'awaitingApproval' ||
  standing === 'returned' ||
  standing === 'postponed' ||
  standing === 'rejected' ||
  standing === 'revoked';

/** A policy that the body has approved, by the best of them: which of several is the one, nobody has recorded. */
export function policyVerdict(look: Look): RequirementVerdict {
  const { inForce, again } = standingOf(look, ['policy']);
  const found = { proofs: asProofs([...inForce, ...again]) };
  if (inForce.length > 0) return byRule('documented', 'policy-in-force', found);
  return again.length > 0
    ? byRule('toReview', 'policy-to-review', found)
    : byRule('lacking', 'policy-missing');
}

/** Point 1.1.2: whether an approval of a policy that is in force is no older than a year. */
export function policyReviewVerdict(look: Look): RequirementVerdict {
  const { inForce } = standingOf(look, ['policy']);
  if (inForce.length === 0) return policyVerdict(look);
  const found = { proofs: asProofs(inForce) };
  return inForce.some((one) => isWithinYear(one, look))
    ? byRule('documented', 'policy-within-a-year', found)
    : byRule('toReview', 'policy-over-a-year', found);
}

type Rules = Readonly<Record<'none' | 'again' | 'inForce', RequirementRule>>;

/** Risks or plans, all of them: one that is to be decided again is not made up for by another. */
export function everyVerdict(look: Look, kind: Kind, rules: Rules): RequirementVerdict {
  const { inForce, again } = standingOf(look, [kind]);
  const found = { proofs: asProofs(inForce), unsettled: asProofs(again) };
  if (again.length > 0) return byRule('toReview', rules.again, found);
  return inForce.length > 0 ? byRule('documented', rules.inForce, found) : byRule('notAssessed', rules.none);
}

/** Point 2.1.4: whether what is decided of every risk and plan is no older than a year. */
export function riskReviewVerdict(look: Look): RequirementVerdict {
  const { inForce, again } = standingOf(look, ['riskAcceptance', 'treatmentPlan']);
  const recent = inForce.filter((one) => isWithinYear(one, look));
  const old = [...inForce.filter((one) => !isWithinYear(one, look)), ...again];
  const found = { proofs: asProofs(recent), unsettled: asProofs(old) };
  if (old.length > 0) return byRule('toReview', 'risks-over-a-year', found);
  return recent.length > 0
    ? byRule('documented', 'risks-within-a-year', found)
    : byRule('notAssessed', 'acceptance-none');
}

const standingOf = (look: Look, kinds: readonly Kind[]) => ({
  inForce: decisionsThat(look, kinds, isInForce),
  again: decisionsThat(look, kinds, needsNewDecision),
});

const isWithinYear = (decision: Decision, { moment }: Look): boolean =>
  decision.state === 'concluded' && addMonths(danishDate(decision.concludedAt), REVIEW_MONTHS) >= moment.on;
