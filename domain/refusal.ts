import type { Ability } from './access/abilities';
import type { PersonId } from './access/role';
import type { Kind } from './decision/content';
import type { Deadlock } from './decision/deadlock';
import type { Choice, DecisionId, Finding, Outcome } from './decision/decision';
import type { Level } from './decision/scale';
import type { SectionFigure, SectionId } from './status/section';
import type { MeetingId } from './meeting/meeting';
import type { CompletionId } from './training/training';
import type { DanishDate, Instant, Month } from './calendar/danish-time';

/**
 * Every reason to say no, with the facts that the reader needs. Closed: a new code without a sentence in Danish and
 * English, or without an HTTP status, does not compile.
 */
export type Refusal =
  // who asks
  | { code: 'not-signed-in' }
  | { code: 'wrong-tenant' }
  | { code: 'not-on-roster' }
  | { code: 'not-allowed'; ability: Ability }
  | { code: 'not-in-body' }
  | { code: 'administrator-exists' }
  | { code: 'own-body-role' }
  | { code: 'not-the-delegate' }
  | { code: 'no-mandate' }
  | { code: 'mandate-not-yours' }
  | { code: 'own-item-by-mandate' }
  | { code: 'mandate-of-author' }
  | { code: 'one-seat-by-mandate' }
  | { code: 'not-yours-to-confirm' }
  | { code: 'not-present'; meetingId: MeetingId }
  | { code: 'own-conflict' }
  | { code: 'own-completion' }
  // what is asked about
  | { code: 'unknown-person'; value: string }
  | { code: 'unknown-course'; value: string }
  | { code: 'unknown-completion'; value: string }
  | { code: 'unknown-decision'; value: string }
  | { code: 'unknown-report'; month: string }
  | { code: 'unknown-content' }
  | { code: 'unknown-delivery' }
  | { code: 'delivery-settled' }
  | { code: 'unknown-address' }
  | { code: 'import-tidied' }
  | { code: 'membership-unknown' }
  | { code: 'unknown-mandate'; value: string }
  | { code: 'unknown-change'; value: string }
  | { code: 'leave-unknown' }
  | { code: 'unknown-step'; value: string }
  | { code: 'unknown-meeting'; value: string }
  | { code: 'unknown-date' }
  | { code: 'unknown-follow-up'; value: string }
  | { code: 'no-conflict'; personId: PersonId }
  // what the state does not allow
  | { code: 'already-voted'; decisionId: DecisionId; choice: Choice; castAt: Instant }
  | { code: 'mandate-declined'; mandateId: string }
  | { code: 'change-settled'; changeId: string }
  | { code: 'decision-concluded'; decisionId: DecisionId; outcome: Outcome }
  | { code: 'decision-withdrawn'; decisionId: DecisionId }
  | { code: 'content-changed'; decisionId: DecisionId }
  | { code: 'nothing-changed'; decisionId: DecisionId }
  | { code: 'kind-fixed'; kind: Kind }
  | { code: 'member-has-answered'; decisionId: DecisionId; castAt: Instant }
  | { code: 'hearing-not-over'; missing: number; of: number; answerBy: DanishDate }
  | { code: 'conflicted'; decisionId: DecisionId; isSettled: boolean }
  | { code: 'conflict-settled'; finding: Finding }
  | { code: 'nobody-to-settle' }
  | { code: 'recommender-conflicted' }
  | { code: 'not-settled'; decisionId: DecisionId }
  | { code: 'not-approved'; decisionId: DecisionId }
  | { code: 'no-longer-in-force'; decisionId: DecisionId }
  | { code: 'supersedes-not-approved'; decisionId: DecisionId }
  | { code: 'delegation-not-valid' }
  | { code: 'not-delegable'; kind: Kind }
  | { code: 'above-ceiling'; score: number; ceiling: number }
  | { code: 'level-too-low'; needed: Level }
  | { code: 'scale-changed'; current: number }
  | { code: 'meeting-ahead'; on: DanishDate }
  | { code: 'meeting-recorded'; meetingId: MeetingId }
  | { code: 'meeting-record-changed'; meetingId: MeetingId }
  | { code: 'person-held'; personId: PersonId }
  | { code: 'person-still-here'; personId: PersonId }
  | { code: 'recommender-only-approver' }
  | { code: 'body-empty' }
  | { code: 'undecidable'; deadlock: Deadlock }
  | { code: 'chair-exists'; personId: PersonId; from: DanishDate; to: DanishDate | null }
  | { code: 'completion-already-logged'; completedOn: DanishDate }
  | { code: 'completion-ended'; completionId: CompletionId }
  | { code: 'course-exists'; title: string }
  | { code: 'course-retired'; title: string }
  | { code: 'month-not-current'; month: Month; current: Month }
  | { code: 'import-broke-off' }
  | { code: 'follow-up-answered'; followUpId: string }
  | { code: 'report-corrected'; month: Month; version: number }
  | { code: 'nothing-to-assess'; section: SectionId }
  | { code: 'busy' }
  | { code: 'too-much-in-an-hour'; seconds: number }
  | { code: 'ledger-mismatch' }
  // what was written
  | { code: 'reason-required'; choice: Choice }
  | { code: 'text-missing'; field: string }
  | { code: 'text-too-long'; field: string; most: number }
  | { code: 'list-too-long'; field: string; most: number }
  | { code: 'date-invalid'; field: string; value: string }
  | { code: 'date-ambiguous'; value: string }
  | { code: 'date-short-year'; value: string }
  | { code: 'date-serial'; value: string }
  | { code: 'date-in-past'; field: string; value: DanishDate }
  | { code: 'date-in-future'; field: string; value: DanishDate }
  | { code: 'date-too-early'; field: string; value: DanishDate; limit: DanishDate }
  | { code: 'date-too-far'; field: string; value: DanishDate; limit: DanishDate }
  | { code: 'period-reversed'; from: DanishDate; to: DanishDate }
  | { code: 'completed-in-future'; completedOn: DanishDate }
  | { code: 'risk-level-outside-scale' }
  | { code: 'annex-missing' }
  | { code: 'measures-missing' }
  | { code: 'actions-missing' }
  | { code: 'answer-missing'; decisionId: DecisionId }
  | { code: 'agenda-invalid'; most: number }
  | { code: 'policy-invalid'; field: string }
  | { code: 'figure-invalid'; figure: SectionFigure }
  | { code: 'figure-missing'; figure: SectionFigure }
  | { code: 'parts-exceed-whole'; parts: readonly SectionFigure[]; whole: SectionFigure }
  | { code: 'number-invalid'; value: string; figure: SectionFigure }
  | { code: 'number-ambiguous'; value: string }
  | { code: 'unknown-topic'; value: string }
  | { code: 'unknown-figure'; value: string; section: SectionId }
  | { code: 'several-people'; value: string }
  | { code: 'rows-disagree'; field: string; line: number }
  | { code: 'row-held-back'; line: number }
  | { code: 'role-unknown'; value: string }
  | { code: 'mail-missing' }
  /** No longer given; lists that were imported before may have it among the rows that were left. */
  | { code: 'formula-in-cell'; value: string }
  | { code: 'not-completed'; column: string; value: string }
  | { code: 'outcome-missing'; column: string }
  | { code: 'outcome-unknown'; column: string; value: string }
  | { code: 'share-undecided'; column: string; value: string }
  | { code: 'present-too-short'; value: string; least: number }
  | { code: 'under-heading'; value: string; line: number }
  | { code: 'several-courses'; value: string }
  | { code: 'mail-of-another-account'; value: string }
  | { code: 'seat-ends-in-list'; column: string; value: string }
  | { code: 'mail-twice-in-list'; value: string; line: number }
  // how it was sent
  | { code: 'body-invalid'; field: string }
  | { code: 'body-not-json' }
  | { code: 'file-empty' }
  | { code: 'file-too-large'; most: number }
  | { code: 'file-not-pdf' }
  | { code: 'file-kind-unknown' }
  | { code: 'file-unreadable' }
  | { code: 'columns-missing'; columns: readonly string[] }
  | { code: 'columns-perhaps-hidden'; columns: readonly string[] }
  | { code: 'columns-unclear'; columns: readonly string[] }
  | { code: 'outcome-unclear'; columns: readonly string[] }
  | { code: 'presence-undecided' }
  | { code: 'too-many-columns'; most: number }
  | { code: 'cell-too-long'; line: number; most: number }
  | { code: 'workbook-too-large' }
  | { code: 'list-too-large'; most: number }
  | { code: 'only-hidden' }
  | { code: 'reading-too-costly' }
  | { code: 'reading-busy' }
  | { code: 'writing-too-costly' }
  | { code: 'writing-busy' }
  | { code: 'too-many-rows'; most: number }
  | { code: 'card-unknown' };

export type RefusalCode = Refusal['code'];
