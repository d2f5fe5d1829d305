import type { Entry } from '../ledger/entry';
import type { PersonId } from '../access/role';
import type { DecisionState } from './decision-state';
import { danishDate } from '../calendar/danish-time';
import { readingOf } from './annex-reads';
import { withConditionsAdded } from './conditions-added';
import { seatsOf } from './seats';
import { unreachable } from '../ground/unreachable';
import type { Conflict, Decision, Decisions } from './decision';
import type { DecisionId } from './terms';
import type { DecisionEvent } from './events';

type DecisionEntry = Entry<DecisionEvent>;

/**
 * Adds one entry to the decisions and their policies. The map is the fold's own; a decision in it is replaced, never
 * changed.
 */
export function evolveDecision(state: DecisionState, entry: DecisionEntry): void {
  const { decisions } = state;
  const by = authorOf(entry);
  const { at } = entry;
  /** Replaces the decision that an entry is about. */
  const change = (decisionId: DecisionId, changed: (decision: Decision) => Decision) => {
    const last = { seq: entry.seq, hash: entry.hash, at };
    decisions.set(decisionId, { ...changed(found(decisions, decisionId)), last });
  };
  switch (entry.type) {
    case 'DecisionPolicySet':
      state.policies = [...state.policies, entry.data.policy];
      return;
    case 'DecisionSubmitted': {
      const { decisionId, ...put } = entry.data;
      const { version, content, contentHash, rule } = put;
      decisions.set(decisionId, {
        state: 'awaitingApproval',
        decisionId,
        version,
        content,
        contentHash,
        rule,
        versions: [{ ...put, cause: 'submitted', note: null, by, at }],
        submittedBy: by,
        submittedAt: at,
        last: { seq: entry.seq, hash: entry.hash, at },
        ...NOTHING_YET,
      });
      return;
    }
    case 'DecisionRevised': {
      const { decisionId, ...put } = entry.data;
      const { version, content, contentHash, rule } = put;
      change(decisionId, (decision) => ({
        ...factsOf(decision),
        state: 'awaitingApproval',
        version,
        content,
        contentHash,
        rule,
        versions: [...decision.versions, { ...put, by, at }],
      }));
      return;
    }
    case 'ConditionsAdded': {
      const { decisionId, ...added } = entry.data;
      change(decisionId, (decision) => ({
        ...factsOf(withConditionsAdded(decision, { decisionId, ...added }, { by, at })),
        state: 'awaitingApproval',
      }));
      return;
    }
    case 'DecisionWithdrawn': {
      const { decisionId, reason } = entry.data;
      change(decisionId, (decision) => ({
        ...factsOf(decision),
        state: 'withdrawn',
        withdrawnBy: by,
        withdrawnAt: at,
        reason,
      }));
      return;
    }
    case 'VoteCast': {
      const { decisionId, ...vote } = entry.data;
      change(decisionId, (decision) => ({
        ...decision,
        votes: [...decision.votes, { ...vote, surface: entry.surface, castAt: at }],
      }));
      return;
    }
    case 'ConflictDeclared': {
      const { decisionId, ...declared } = entry.data;
      const conflict: Conflict = { ...declared, declaredAt: at, findings: [], settled: null };
      change(decisionId, (decision) => ({ ...decision, conflicts: [...decision.conflicts, conflict] }));
      return;
    }
    case 'ConflictFindingGiven': {
      const { decisionId, personId, finding, seat, by: giver } = entry.data;
      const given = { ...giver, seat, finding, at };
      change(decisionId, (decision) =>
        withConflict(decision, personId, (conflict) => ({
          ...conflict,
          findings: [...conflict.findings.filter((one) => one.seat !== seat), given],
        })),
      );
      return;
    }
    case 'ConflictSettled': {
      const { decisionId, personId, finding } = entry.data;
      change(decisionId, (decision) =>
        withConflict(decision, personId, (conflict) => ({ ...conflict, settled: { finding, at } })),
      );
      return;
    }
    case 'DecisionConcluded': {
      const { decisionId, version, outcome, tally } = entry.data;
      const counting = (decision: Decision) => seatsOf(decision, state.access, danishDate(at));
      change(decisionId, (decision) => ({
        ...factsOf(decision),
        state: 'concluded',
        outcome,
        tally,
        concludedAt: at,
        conclusions: [
          ...decision.conclusions,
          { version, outcome, tally, seats: counting(decision), at, seq: entry.seq },
        ],
      }));
      const { supersedes } = found(decisions, decisionId).content;
      if (outcome === 'approved' && supersedes !== null)
        // The first one took its place; what holds at a past moment is not changed by a second.
        change(supersedes, (earlier) => ({
          ...earlier,
          supersededBy: earlier.supersededBy ?? { decisionId, at },
        }));
      return;
    }
    case 'ConditionFulfilled': {
      const { decisionId, ...fulfilled } = entry.data;
      change(decisionId, (decision) => ({
        ...decision,
        fulfilments: [...decision.fulfilments, { ...fulfilled, by, at }],
      }));
      return;
    }
    case 'ActionReported': {
      const { decisionId, actionId, report } = entry.data;
      change(decisionId, (decision) => ({
        ...decision,
        actionReports: [...decision.actionReports, { actionId, ...report, by, at }],
      }));
      return;
    }
    case 'DecisionRevoked': {
      const { decisionId, ...revoked } = entry.data;
      change(decisionId, (decision) => ({ ...decision, revoked: { ...revoked, by, at } }));
      return;
    }
    case 'DecisionJournaled': {
      const { decisionId, caseNumber, documentNumber } = entry.data;
      const journal = { caseNumber, documentNumber, by, at };
      const { content, last } = found(decisions, decisionId);
      // A minute does not hold its own number in the journal, so it ends where it ended; a case that was missing it does.
      const end = content.caseNumber === null ? { seq: entry.seq, hash: entry.hash, at } : last;
      decisions.set(decisionId, { ...found(decisions, decisionId), journal, last: end });
      return;
    }
    case 'DecisionReferred': {
      // The minute tells of it below the body's own decision, and so ends here.
      const { decisionId, ...told } = entry.data;
      change(decisionId, (decision) => ({
        ...decision,
        referrals: [...decision.referrals, { ...told, by, at, answer: null }],
      }));
      return;
    }
    case 'ReferralAnswered': {
      const { decisionId, referralId, ...answer } = entry.data;
      change(decisionId, (decision) => ({
        ...decision,
        referrals: decision.referrals.map((one) =>
          one.referralId === referralId ? { ...one, answer: { ...answer, by, at } } : one,
        ),
      }));
      return;
    }
    case 'AnnexRead': {
      // A decision is not another one for having been read.
      const { decisionId, contentHash } = entry.data;
      state.annexReads.set(readingOf(decisionId, contentHash, by), danishDate(at));
      return;
    }
    default:
      unreachable(entry);
  }
}

const NOTHING_YET = {
  votes: [],
  conflicts: [],
  conclusions: [],
  fulfilments: [],
  actionReports: [],
  journal: null,
  referrals: [],
  revoked: null,
  supersededBy: null,
} as const;

/** A decision without what belongs to the state it is leaving. */
function factsOf(decision: Decision) {
  const { decisionId, version, content, contentHash, rule, versions, submittedBy, submittedAt } = decision;
  const { votes, conflicts, conclusions, fulfilments, actionReports } = decision;
  const { journal, referrals, revoked, supersededBy, last } = decision;
  return {
    decisionId,
    version,
    content,
    contentHash,
    rule,
    versions,
    submittedBy,
    submittedAt,
    votes,
    conflicts,
    conclusions,
    fulfilments,
    actionReports,
    journal,
    referrals,
    revoked,
    supersededBy,
    last,
  };
}

/** The newest conflict of a person, changed. */
function withConflict(
  decision: Decision,
  personId: PersonId,
  changed: (conflict: Conflict) => Conflict,
): Decision {
  const at = decision.conflicts.findLastIndex((one) => one.personId === personId);
  const conflicts = decision.conflicts.map((one, index) => (index === at ? changed(one) : one));
  return { ...decision, conflicts };
}

const authorOf = ({ actor }: DecisionEntry): PersonId =>
  actor.kind === 'person' ? actor.personId : actor.system;

function found(decisions: Decisions, decisionId: DecisionId): Decision {
  const decision = decisions.get(decisionId);
  if (decision === undefined)
    throw new Error(`Cannot fold ledger: decision "${decisionId}" was never submitted`);
  return decision;
}
