import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import { actionsIn } from './content';
import type { Decision } from './decision';
import { isLateStep } from './late-step';
import { openConditions } from './with-conditions';

/**
 * Whether a decision holds at a moment. Computed, never stored: nothing has to run for an approval to expire.
 * - `openConditions`: in force, with conditions not yet due
 * - `lapsed`: a condition was not met at its date
 * - `expired`: the revisit date has passed
 * - `stale`: a step of the treatment is late or delayed, so the risk is to be decided again (invariant 9)
 */
export const STANDINGS = [
  'awaitingApproval',
  'returned',
  'postponed',
  'rejected',
  'withdrawn',
  'inForce',
  'openConditions',
  'lapsed',
  'expired',
  'stale',
  'revoked',
  'superseded',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A moment with its Danish day, so that many decisions are looked at without working the day out for each. */
export type Moment = { at: Instant; on: DanishDate };
export const momentOf = (at: Instant): Moment => ({ at, on: danishDate(at) });

/** The standing of a decision at any moment, past ones too; nothing before it was submitted. */
export function standing(decision: Decision, { at, on }: Moment): Standing | undefined {
  if (decision.submittedAt > at) return undefined;
  if (decision.state === 'withdrawn' && decision.withdrawnAt <= at) return 'withdrawn';
  const version = decision.versions.findLast((one) => one.at <= at);
  const conclusion = decision.conclusions.findLast((one) => one.at <= at);
  if (version === undefined || conclusion?.version !== version.version) return 'awaitingApproval';
  if (conclusion.outcome !== 'approved') return conclusion.outcome;
  if (decision.revoked !== null && decision.revoked.at <= at) return 'revoked';
  if (decision.supersededBy !== null && decision.supersededBy.at <= at) return 'superseded';
  const { content } = version;
  const { revisitOn } = content;
  const fulfilments = decision.fulfilments.filter((fulfilment) => fulfilment.at <= at);
  const unmet = openConditions({ content, fulfilments });
  if (unmet.some((one) => one.dueOn < on)) return 'lapsed';
  if (revisitOn !== null && revisitOn < on) return 'expired';
  const reported = decision.actionReports.filter((report) => report.at <= at);
  const reportsOf = (id: string) => reported.filter(({ actionId }) => actionId === id);
  if (actionsIn(content).some(({ actionId, dueOn }) => isLateStep(reportsOf(actionId), dueOn, on)))
    return 'stale';
  return unmet.length > 0 ? 'openConditions' : 'inForce';
}

/** Whether an approval still carries what was decided: in force, with conditions open or not. */
export const isInForce = (one: Standing | undefined): boolean =>
  one === 'inForce' || one === 'openConditions';

/** Whether what was approved must be put before the deciders again. */
export const needsNewDecision = (one: Standing | undefined): boolean =>
  one === 'lapsed' || one === 'expired' || one === 'stale';
