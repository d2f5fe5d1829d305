import { danishDate } from '../calendar/danish-time';
import type { Decision } from '../decision/decision';
import { journalDueOn, journalState } from '../decision/journal-state';
import type { Oversight } from '../oversight';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/** What was decided and not journalised in time, for those who journalise it. Until then nobody is asked. */
export function aboutRecord(
  { policies }: Oversight,
  decision: Decision,
  { abilities, on }: Pick<Reader, 'abilities' | 'on'>,
): readonly Ask[] {
  const due = journalDueOn(policies, decision);
  if (!abilities.followUpDecisions || decision.state !== 'concluded' || due === undefined) return [];
  return journalState(policies, decision, on) === 'late'
    ? [{ kind: 'journal', since: danishDate(decision.concludedAt), due }]
    : [];
}
