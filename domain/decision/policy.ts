import type { Adoption } from '../access/adoption';
import { riskIn, type DecisionContent } from './content';
import { DEFAULT_SCALE, type RiskScale } from './scale';

/** The municipality's own rules about decisions (lokal politik). None of them is set by law. */
export type DecisionPolicy = {
  scale: RiskScale;
  /** Days after which those who have not answered are reminded in their personal chat. */
  reminderDays: readonly number[];
  /** Days after which the chair is told who has not answered; null: never. */
  escalationDays: number | null;
  /** Days after a conclusion by which it should be journalised (offentlighedsloven § 15 says only "snarest muligt"). */
  journalDays: number;
  /** Whether an approver without a registered course is told so before answering. Nobody is ever blocked by it. */
  warnUntrained: boolean;
  /** Months after which an approval is taken up again unless its case says otherwise; null: the app's default. */
  revisitMonths: number | null;
  /**
   * The local decision that these rules rest on, from version 7 on. Without one they are the municipality's own as the
   * ledger has them, and are not called local policy.
   */
  adopted?: Adoption;
};

/**
 * The app's own number of months, at most a year, until the municipality has recorded its own. Digst asks for a regular
 * review of accepted risks; no law names an interval, and no case is refused for having another date.
 */
export const APP_REVISIT_MONTHS = 12;

/** After how many months an approval is taken up again, and whose rule says so. */
export const revisitAfter = ({
  revisitMonths,
}: Pick<DecisionPolicy, 'revisitMonths'>): { months: number; isOwn: boolean } =>
  revisitMonths === null
    ? { months: APP_REVISIT_MONTHS, isOwn: false }
    : { months: revisitMonths, isOwn: true };

/** What holds until the municipality has set its own. */
export const DEFAULT_POLICY: DecisionPolicy = {
  scale: DEFAULT_SCALE,
  reminderDays: [3, 7],
  escalationDays: 10,
  journalDays: 5,
  warnUntrained: true,
  revisitMonths: null,
};

/** Every policy set so far, the oldest first. Version 0 is the default, version 1 the first that was set. */
export type Policies = readonly DecisionPolicy[];

/** The number of the policy in force. */
export const policyVersion = (policies: Policies): number => policies.length;

/** The policy in force. */
export const currentPolicy = (policies: Policies): DecisionPolicy => policies.at(-1) ?? DEFAULT_POLICY;

/** What the rules of a numbered policy are: the app's own, adopted by a local decision, or set without one on record. */
export const POLICY_BASES = ['appDefault', 'localPolicy', 'unrecorded'] as const;
export type PolicyBasis = (typeof POLICY_BASES)[number];

/** What may be said of the rules of a numbered policy: local policy only where the decision of it is recorded. */
export const basisOfPolicy = (policies: Policies, version: number): PolicyBasis => {
  if (version === 0) return 'appDefault';
  return policies[version - 1]?.adopted === undefined ? 'unrecorded' : 'localPolicy';
};

/** The scale of a numbered policy: a risk is always shown on the scale on which it was assessed. */
export const scaleOf = (policies: Policies, version: number): RiskScale | undefined =>
  version === 0 ? DEFAULT_SCALE : policies[version - 1]?.scale;

/** The scale on which the risk in an item was assessed; nothing when there is no risk in it. */
export function scaleIn(content: DecisionContent, policies: Policies): RiskScale | undefined {
  const risk = riskIn(content);
  return risk === undefined ? undefined : scaleOf(policies, risk.scaleVersion);
}
