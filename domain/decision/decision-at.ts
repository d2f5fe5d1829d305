import type { Instant } from '../calendar/danish-time';
import type { Conflict, Decision } from './decision';

/**
 * A decision as the ledger had it at an instant: its versions, answers and everything that followed, up to then. Nothing
 * if it had not been put forward yet. An instant after the newest fact gives the decision itself.
 */
export function decisionAt(decision: Decision, at: Instant): Decision | undefined {
  const by = (one: { at: Instant }) => one.at <= at;
  const versions = decision.versions.filter(by);
  const put = versions.at(-1);
  if (put === undefined) return undefined;
  const conclusions = decision.conclusions.filter(by);
  const { version, content, contentHash, rule } = put;
  const { decisionId, submittedBy, submittedAt, last } = decision;
  const facts = {
    decisionId,
    version,
    content,
    contentHash,
    rule,
    versions,
    submittedBy,
    submittedAt,
    last,
    votes: decision.votes.filter((one) => one.castAt <= at),
    conflicts: decision.conflicts.filter((one) => one.declaredAt <= at).map((one) => conflictAt(one, at)),
    conclusions,
    fulfilments: decision.fulfilments.filter(by),
    actionReports: decision.actionReports.filter(by),
    journal: untilAt(decision.journal, at),
    referrals: decision.referrals.filter(by).map((one) => ({ ...one, answer: untilAt(one.answer, at) })),
    revoked: untilAt(decision.revoked, at),
    supersededBy: untilAt(decision.supersededBy, at),
  };
  if (decision.state === 'withdrawn' && decision.withdrawnAt <= at) {
    const { withdrawnBy, withdrawnAt, reason } = decision;
    return { ...facts, state: 'withdrawn', withdrawnBy, withdrawnAt, reason };
  }
  const concluded = conclusions.at(-1);
  if (concluded?.version !== version) return { ...facts, state: 'awaitingApproval' };
  const { outcome, tally, at: concludedAt } = concluded;
  return { ...facts, state: 'concluded', outcome, tally, concludedAt };
}

const untilAt = <Fact extends { at: Instant }>(fact: Fact | null, at: Instant): Fact | null =>
  fact !== null && fact.at <= at ? fact : null;

const conflictAt = (conflict: Conflict, at: Instant): Conflict => ({
  ...conflict,
  findings: conflict.findings.filter((one) => one.at <= at),
  settled: untilAt(conflict.settled, at),
});
