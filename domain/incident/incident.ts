import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import type { Decisions } from '../decision/decision';
import type { Exhibit } from '../register/exhibit';
import type { ApprovalAnswer } from './approval-answer';
import type { FieldAnswers } from './fields';
import type { Awareness, Dispatch, Filing, IncidentFacts } from './incident-facts';
import type { IncidentKind, Known, UNLAWFULNESS } from './incident-kind';
import { significanceOf, type Significance, type SignificanceAnswers } from './significance';

export type IncidentId = string;
export type Unlawfulness = (typeof UNLAWFULNESS)[number];

/** Who put something on record, and when. */
export type OnRecord = { recordedAt: Instant; recordedBy: PersonId };

/** What can be known of an incident early on; until it is told nobody knows. */
export type ToldFacts = {
  unlawful: Unlawfulness;
  crossBorder: Known;
  affectedServices: string;
  /** Whether anybody who uses a service can be harmed (§ 15). */
  affectsRecipients: Known;
};

/** An awareness with why it was corrected; null for the first. */
export type RecordedAwareness = Awareness & { reason: string | null };

/** One line of what happened. A correction is one more, and points back to the one that it corrects. */
export type ChronologyEntry = OnRecord & {
  entryNo: number;
  happenedAt: Instant;
  text: string;
  corrects: number | null;
};

/** A receipt with its file's name. */
export type KeptFile = { contentHash: string; fileName: string };

/** Something sent, or said to be sent, with the fields as they were filled in then and the template they were written by. */
export type KeptFiling = Filing & {
  filingNo: number;
  reference: string | null;
  templateVersion: string;
  answers: FieldAnswers;
  /** Every file that was given as its receipt, the last is the one that counts. */
  files: readonly KeptFile[];
  recordedAt: Instant;
  recordedBy: PersonId;
  /** What the authority asked for when it sent it back, in the order of `sentBack`. */
  asked: readonly string[];
};

export type KeptCsirtAnswer = Dispatch & { answerNo: number; file: KeptFile };

/** A named person's word that an incident is significant, or is not, by the answers of that time. */
export type SignificanceConfirmation = OnRecord & {
  significance: Significance;
  answers: SignificanceAnswers;
  reason: string;
};

/** An incident as everything recorded of it says. Lists only grow. */
export type Incident = {
  incidentId: IncidentId;
  openedAt: Instant;
  openedBy: PersonId;
  /** An exercise is never counted and warns nobody. */
  isExercise: boolean;
  kind: IncidentKind;
  summary: string;
  awareness: readonly RecordedAwareness[];
  significance: SignificanceAnswers;
  /** The last counts as long as the answers have come to the same since. */
  confirmations: readonly SignificanceConfirmation[];
  told: ToldFacts | null;
  chronology: readonly ChronologyEntry[];
  /** The fields filled in so far, by the template that they belong to. */
  answers: Readonly<Partial<Record<string, FieldAnswers>>>;
  filings: readonly KeptFiling[];
  csirtAnswers: readonly KeptCsirtAnswer[];
  interimReportRequestedAt: Instant | null;
  exhibits: readonly Exhibit[];
  handledAt: Instant | null;
  /** When it was confirmed as significant or as not, or what is known of it changed since; null: never. */
  factsAt: Instant | null;
  /** When what is known changed last: the description, the facts, the awareness, or answers that now say significant; null: never. */
  knownAnewAt: Instant | null;
  /** What was answered about approvals. Those before `answersFrom` were given before the facts changed last. */
  approvalAnswers: readonly ApprovalAnswer[];
  answersFrom: number;
  closed: (OnRecord & { lessons: string }) | null;
};

/** Every incident by its number, in the order in which they were opened. */
export type Incidents = Map<IncidentId, Incident>;

/** What the rules about incidents go by. */
export type IncidentState = { incidents: Incidents; decisions: Decisions };

/** The confirmation that counts; none where the answers have come to something else since. */
export function countedConfirmation({
  confirmations,
  significance,
}: Incident): SignificanceConfirmation | undefined {
  const last = confirmations.at(-1);
  return last !== undefined && last.significance === significanceOf(significance) ? last : undefined;
}

/** What the clocks of an incident go by. */
export const factsOf = (incident: Incident): IncidentFacts => ({
  kind: incident.kind,
  awareness: incident.awareness,
  assessment: {
    significance: significanceOf(incident.significance),
    isConfirmed: countedConfirmation(incident) !== undefined,
  },
  affectsRecipients: incident.told?.affectsRecipients ?? 'unknown',
  filings: incident.filings,
  csirtAnswers: incident.csirtAnswers,
  interimReportRequestedAt: incident.interimReportRequestedAt,
  handledAt: incident.handledAt,
});
