import type { AnswerTopic } from '../../words/answers/answer-topics';

/** A case as somebody names it: `D-2026-001`, or `sag 1` without a year. */
export type CaseAsked = { year: number | null; number: number };

/** A month as somebody names it, 1 to 12, the newest of that name unless there is a year; or the one before this. */
export type MonthAsked = { month: number; year: number | null } | 'last';

/** Topics that need nothing beside themselves. */
export type PlainTopic = Exclude<AnswerTopic, 'case' | 'unanswered' | 'status'>;

/** Everything that the bot can be asked, with what was named in the question. Closed: an answer is missing for none. */
export type Asked =
  | { about: PlainTopic }
  /** How one case stands; several when more were named. */
  | { about: 'case'; cases: readonly [CaseAsked, ...CaseAsked[]] }
  /** Who is still to answer; without a case, on those that are open. */
  | { about: 'unanswered'; cases: readonly CaseAsked[] }
  /** The month's status; null: the present one. */
  | { about: 'status'; month: MonthAsked | null };
