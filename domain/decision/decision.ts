import type { MandateId } from '../access/mandate';
import type { PersonId, Role } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';
import type { Surface } from '../ledger/stamp';
import type { Head } from '../ledger/head';
import type { VoterTraining } from '../training/voter-training';
import type { Annex, DecisionContent } from './content';
import type { Rule } from './rule';
import type { Tally, NamedPerson, Choice, Outcome, Finding, DecisionId, FrozenName } from './terms';
import type { Referral } from './referral';
import type { DecisionRefusal } from './refusals';

/** Whom a deputy acted for, by name as it was then, and by which mandate. */
export type OnBehalfOf = NamedPerson & { mandateId: MandateId };

/** What a voter was at the moment of the vote. Name and title are frozen: a formal decision must carry them. */
export type Voter = NamedPerson & {
  role: Role;
  /** Null: recorded before it was kept. */
  training: VoterTraining | null;
  onBehalfOf: OnBehalfOf | null;
};

/** One answer, bound to the version and the hash of what was shown. Earlier answers stay beside later ones. */
export type Vote = Voter & {
  version: number;
  contentHash: string;
  /** Which answer for this seat it is, from 1: a press that arrives again is told from a change of mind by it. */
  answerNo: number;
  choice: Choice;
  /** Why, in the voter's words; always there unless the choice is to approve. */
  reason: string | null;
  /** The day to which the voter wants it postponed. */
  until: DanishDate | null;
  /** The meeting in which the voter had answered by word of mouth, if the vote confirms that. */
  meetingId: string | null;
  surface: Surface;
  castAt: Instant;
};

/** The member whose answer a vote is: the voter, or whom the voter acted for. */
export const seatOf = ({ personId, onBehalfOf }: Pick<Vote, 'personId' | 'onBehalfOf'>): PersonId =>
  onBehalfOf?.personId ?? personId;

/** How and when a version of the item was settled. */
export type Conclusion = {
  version: number;
  outcome: Outcome;
  tally: Tally;
  /** The seats that counted at that moment; a later correction of the roster does not change who decided. */
  seats: readonly PersonId[];
  at: Instant;
  /** Its entry in the ledger. */
  seq: number;
};

/** Why there is a version: put forward, put forward anew, or brought about by an approval on conditions. */
export const VERSION_CAUSES = ['submitted', 'revised', 'conditions'] as const;

/** One version of the item, and why there is one. */
export type Version = {
  version: number;
  content: DecisionContent;
  contentHash: string;
  rule: Rule;
  cause: (typeof VERSION_CAUSES)[number];
  note: string | null;
  /** Everybody whom the content names by id, as they were named then. */
  people: readonly NamedPerson[];
  by: PersonId;
  at: Instant;
};

/** Somebody's own notice of being conflicted (inhabil), and what the others in the body find. */
export type Conflict = NamedPerson & {
  ground: string;
  declaredAt: Instant;
  findings: readonly (NamedPerson & { seat: PersonId; finding: Finding; at: Instant })[];
  settled: { finding: Finding; at: Instant } | null;
};

/** A condition met, shown by a file. */
export type Fulfilment = { conditionId: string; note: string; evidence: Annex; by: PersonId; at: Instant };

/** What can be reported of a step of the treatment. */
export const ACTION_REPORTS = ['done', 'delayed'] as const satisfies readonly ActionReport['kind'][];

/** What became of a step of the treatment. A delay puts the risk before the deciders again (invariant 9). */
export type ActionReport = { actionId: string; by: PersonId; at: Instant } & (
  { kind: 'done'; note: string } | { kind: 'delayed'; newDueOn: DanishDate; reason: string }
);

/** Where the decision is kept in the municipality's own case system. */
export type Journal = { caseNumber: string; documentNumber: string | null; by: PersonId; at: Instant };

type Facts = {
  decisionId: DecisionId;
  /** The current version with its content, hash and rule; all of them are in `versions`. */
  version: number;
  content: DecisionContent;
  contentHash: string;
  rule: Rule;
  versions: readonly Version[];
  submittedBy: PersonId;
  submittedAt: Instant;
  votes: readonly Vote[];
  conflicts: readonly Conflict[];
  conclusions: readonly Conclusion[];
  fulfilments: readonly Fulfilment[];
  actionReports: readonly ActionReport[];
  journal: Journal | null;
  /** Where it was sent on to, and what came back; it counts for nothing in the item. */
  referrals: readonly Referral[];
  revoked: (FrozenName & { reason: string; by: PersonId; at: Instant }) | null;
  supersededBy: { decisionId: DecisionId; at: Instant } | null;
  /** The newest ledger entry about this decision: what a minute of it is built from. */
  last: Head & { at: Instant };
};

/**
 * A decision awaits answers, is settled, or was withdrawn. An approved or rejected one never awaits answers again; one
 * that was returned or postponed does when it is put forward in a new version.
 */
export type Decision =
  | (Facts & { state: 'awaitingApproval' })
  | (Facts & { state: 'concluded'; outcome: Outcome; tally: Tally; concludedAt: Instant })
  | (Facts & { state: 'withdrawn'; withdrawnBy: PersonId; withdrawnAt: Instant; reason: string });

export const DECISION_STATES = [
  'awaitingApproval',
  'concluded',
  'withdrawn',
] as const satisfies readonly Decision['state'][];

/** Every decision by id, in the order in which they were submitted. */
export type Decisions = Map<DecisionId, Decision>;

/** Whether nothing can be put forward or taken back any more: approved, rejected or withdrawn. */
export const isFinal = (decision: Decision): boolean =>
  decision.state === 'withdrawn' ||
  (decision.state === 'concluded' && (decision.outcome === 'approved' || decision.outcome === 'rejected'));

/** Why an item that awaits no answers takes none; nothing while it awaits them. */
export function closedRefusal(decision: Decision): DecisionRefusal | undefined {
  const { decisionId } = decision;
  if (decision.state === 'concluded')
    return { code: 'decision-concluded', decisionId, outcome: decision.outcome };
  return decision.state === 'withdrawn' ? { code: 'decision-withdrawn', decisionId } : undefined;
}

/** Every file that belongs or has belonged to a decision: annexes of all versions, and evidence of conditions. */
export const filesOf = ({ versions, fulfilments }: Decision): readonly Annex[] => [
  ...versions.flatMap((one) => one.content.annexes),
  ...fulfilments.map((one) => one.evidence),
];
