import type { DecisionPolicy } from '../../domain/decision/policy';
import type { RiskScale } from '../../domain/decision/scale';
import type { DecisionPolicyView, RiskScaleView } from '../../contracts/access/governance';

/** A risk scale for showing. */
export const scaleView = ({ consequence, likelihood, bands }: RiskScale): RiskScaleView => ({
  consequence: [...consequence],
  likelihood: [...likelihood],
  bands: [...bands],
});

/** The municipality's own rules about decisions, for showing. */
export const decisionPolicyView = (policy: DecisionPolicy): DecisionPolicyView => ({
  ...policy,
  scale: scaleView(policy.scale),
  reminderDays: [...policy.reminderDays],
  adopted: policy.adopted ?? null,
});
