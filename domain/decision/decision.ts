import type { PersonId, Role } from '../access/role';
import type { DanishDate, Instant } from '../calendar/danish-time';

export type DecisionId = string;

/** A point on the municipality's own risk scale (lokal politik), 1 to 5 on both axes in this version. */
export type RiskLevel = { consequence: number; likelihood: number };

/** The four ways to treat a risk in the state's method (ISO 27005): accept, reduce, share, avoid. */
export const TREATMENTS = ['accept', 'reduce', 'share', 'avoid'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** A file that belongs to the decision, named by the SHA-256 of its bytes. */
export type Annex = { fileName: string; contentHash: string; mediaType: string; bytes: number };

/** Exactly what is put before the approvers; its hash is what every vote binds to. */
export type DecisionContent = {
  kind: 'riskAcceptance';
  title: string;
  scenario: string;
  affectedServices: readonly string[];
  consequenceForCitizens: string;
  before: RiskLevel;
  after: RiskLevel;
  scale: string;
  treatment: Treatment;
  treatmentPlan: string;
  recommendation: string;
  alternatives: readonly string[];
  plainWords: readonly string[];
  ownerId: PersonId;
  recommenderId: PersonId;
  revisitOn: DanishDate;
  answerBy: DanishDate;
  caseNumber: string | null;
  annexes: readonly Annex[];
};

export const CHOICES = ['approve', 'reject', 'return'] as const;
export type Choice = (typeof CHOICES)[number];

/** A member's own answer. Name and title are frozen as they were: a formal decision must carry them. */
export type Vote = {
  personId: PersonId;
  choice: Choice;
  /** Why, in the voter's words; always there for reject and return. */
  reason: string | null;
  name: string;
  title: string;
  role: Role;
  castAt: Instant;
};

export type Outcome = 'approved' | 'rejected' | 'returned';

/** The rule by which the body decides. Majority: more than half of those who are members at that moment. */
export type Rule = 'majority';

/** How the body stood when the decision was concluded. */
export type Tally = { body: number; needed: number; approve: number; reject: number; return: number };

type Submitted = {
  decisionId: DecisionId;
  version: number;
  content: DecisionContent;
  /** SHA-256 over the canonical JSON of `content`. */
  contentHash: string;
  rule: Rule;
  submittedBy: PersonId;
  submittedAt: Instant;
  votes: readonly Vote[];
};

/** A decision awaits answers or is concluded; a concluded one never changes again. */
export type Decision =
  | (Submitted & { state: 'awaitingApproval' })
  | (Submitted & { state: 'concluded'; outcome: Outcome; tally: Tally; concludedAt: Instant });

/** Every decision by id, in the order in which they were submitted. */
export type Decisions = Map<DecisionId, Decision>;
