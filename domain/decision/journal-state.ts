import { addDays, danishDate, type DanishDate } from '../calendar/danish-time';
import type { Decision } from './decision';
import { currentPolicy, type Policies } from './policy';

/** Whether a decision is journalised; `late` when local policy's days since the conclusion have passed. */
export const JOURNAL_STATES = ['journaled', 'awaiting', 'late', 'notYet'] as const;
export type JournalState = (typeof JOURNAL_STATES)[number];

/** How a decision stands with the municipality's journal on a day. */
export function journalState(policies: Policies, decision: Decision, on: DanishDate): JournalState {
  if (decision.journal !== null) return 'journaled';
  const due = journalDueOn(policies, decision);
  if (due === undefined) return 'notYet';
  return due < on ? 'late' : 'awaiting';
}

/** The last of local policy's days for journalising what was decided; nothing while it is not. */
export const journalDueOn = (policies: Policies, decision: Decision): DanishDate | undefined =>
  decision.state === 'concluded'
    ? addDays(danishDate(decision.concludedAt), currentPolicy(policies).journalDays)
    : undefined;
