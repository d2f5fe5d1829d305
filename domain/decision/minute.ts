import type { PersonId } from '../access/role';
import { basisKnownAt, type BodyBasis } from '../access/body-basis';
import { danishDate, type Instant } from '../calendar/danish-time';
import { compare } from '../ground/compare';
import type { Head } from '../ledger/head';
import { riskIn, type DecisionContent } from './content';
import { seatOf, type Decision, type Version, type Vote } from './decision';
import type { NamedPerson, Outcome } from './terms';
import { countedAnswer, settledAnswers } from './seats';
import { OUTCOME_OF } from './tally';
import { basisOfPolicy, scaleIn, type Policies, type PolicyBasis } from './policy';
import type { RiskScale } from './scale';

type Settled = Exclude<Decision, { state: 'awaitingApproval' }>;

/**
 * The record of one decision (beslutningsreferat) as of the newest ledger entry about it. It is made of ledger facts
 * alone, so that building it again gives the same, whoever has left the people directory since.
 */
export type Minute = {
  decisionId: string;
  /** The entry that the minute ends with, and its time. */
  position: Head & { at: Instant };
  version: number;
  contentHash: string;
  content: DecisionContent;
  rule: Decision['rule'];
  scale: RiskScale | null;
  scaleBasis: PolicyBasis;
  /** `withdrawn` beside the outcomes: an item that was taken back has a record too. */
  outcome: Outcome | 'withdrawn';
  settledAt: Instant;
  /** The decision of who the ledelsesorgan is, as it was known when this was settled; null: none was recorded. */
  basis: BodyBasis | null;
  conclusion: Decision['conclusions'][number] | null;
  /** Everybody whom the record names, by id. */
  people: readonly NamedPerson[];
  versions: readonly Pick<Version, 'version' | 'contentHash' | 'cause' | 'note' | 'by' | 'at'>[];
  /** The answers that the conclusion was counted from, one a seat. */
  answers: readonly Vote[];
  /** Every other answer: changed, or given to an earlier version. */
  earlierAnswers: readonly Vote[];
  dissent: readonly Vote[];
  conflicts: Decision['conflicts'];
  fulfilments: Decision['fulfilments'];
  actionReports: Decision['actionReports'];
  journal: Decision['journal'];
  /** Where the matter was sent on to; a minute of one that was not is the text that it always was. */
  referrals?: Decision['referrals'];
  revoked: Decision['revoked'];
  supersededBy: Decision['supersededBy'];
  withdrawal: { reason: string; by: PersonId; at: Instant } | null;
};

/** The minute of a decision that is settled or withdrawn; nothing while it awaits answers. */
export function minuteOf(
  decision: Decision,
  { policies, facts }: { policies: Policies; facts: Parameters<typeof basisKnownAt>[0] },
): Minute | undefined {
  if (decision.state === 'awaitingApproval') return undefined;
  const { decisionId, last, version, contentHash, content, rule } = decision;
  const answers = answersOf(decision);
  const settledAt = decision.state === 'withdrawn' ? decision.withdrawnAt : decision.concludedAt;
  return {
    decisionId,
    position: last,
    version,
    contentHash,
    content,
    rule,
    scale: scaleIn(content, policies) ?? null,
    scaleBasis: basisOfPolicy(policies, riskIn(content)?.scaleVersion ?? 0),
    outcome: decision.state === 'withdrawn' ? 'withdrawn' : decision.outcome,
    settledAt,
    basis: basisKnownAt(facts, settledAt, danishDate(settledAt)) ?? null,
    conclusion: decision.state === 'withdrawn' ? null : (decision.conclusions.at(-1) ?? null),
    people: namedIn(decision),
    versions: decision.versions.map((one) => ({
      version: one.version,
      contentHash: one.contentHash,
      cause: one.cause,
      note: one.note,
      by: one.by,
      at: one.at,
    })),
    answers,
    earlierAnswers: decision.votes.filter((vote) => !answers.includes(vote)),
    dissent: dissentOf(decision),
    conflicts: decision.conflicts,
    fulfilments: decision.fulfilments,
    actionReports: decision.actionReports,
    journal: journalIn(decision),
    ...(decision.referrals.length === 0 ? {} : { referrals: decision.referrals }),
    revoked: decision.revoked,
    supersededBy: decision.supersededBy,
    withdrawal:
      decision.state === 'withdrawn'
        ? { reason: decision.reason, by: decision.withdrawnBy, at: decision.withdrawnAt }
        : null,
  };
}

/**
 * The case in which an item was journalised that was put forward without one. The minute's own number in the journal is
 * no part of it: what is filed is there before it has a number, and stays as it was filed.
 */
const journalIn = ({ content, journal }: Decision): Minute['journal'] =>
  content.caseNumber !== null || journal === null ? null : { ...journal, documentNumber: null };

/**
 * The answers that an item was settled by: of each seat that counted then, the newest to the version that stands. Of an
 * item that was taken back, those given to what stood.
 */
export function answersOf(decision: Settled): readonly Vote[] {
  if (decision.state === 'concluded') return settledAnswers(decision);
  const seats = [...new Set(decision.votes.map(seatOf))];
  return seats.flatMap((seat) => countedAnswer(decision, seat) ?? []);
}

/** Answers against the outcome (særstandpunkter), with their texts; none while the item is open. */
export function dissentOf(decision: Decision): readonly Vote[] {
  if (decision.state !== 'concluded') return [];
  return settledAnswers(decision).filter((vote) => OUTCOME_OF[vote.choice] !== decision.outcome);
}

/** Everybody whose name the ledger has in connection with a decision, as named last. */
export function namedIn({ versions, votes, conflicts }: Decision): readonly NamedPerson[] {
  const all: NamedPerson[] = [
    ...versions.flatMap((one) => one.people),
    ...conflicts.flatMap((one) => [one, ...one.findings]),
    ...votes.flatMap((vote) => [vote, ...(vote.onBehalfOf === null ? [] : [vote.onBehalfOf])]),
  ];
  const byId = new Map(
    all.map(({ personId, name, title }) => [personId, { personId, name, title }] as const),
  );
  return [...byId.values()].sort((one, other) => compare(one.personId, other.personId));
}
