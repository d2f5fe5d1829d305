import { aboutAudience, subjectOf } from '../../domain/about-event';
import type { LedgerEntry } from '../../domain/event';
import type { LedgerLine } from '../../contracts/ledger/ledger';
import type { ShowPerson } from './person-view';

/** An entry as one line of the audit trail. */
export const trailLine = (entry: LedgerEntry, show: ShowPerson): LedgerLine => ({
  seq: entry.seq,
  at: entry.at,
  person: entry.actor.kind === 'person' ? show(entry.actor.personId) : null,
  surface: entry.surface,
  type: entry.type,
  subject: subjectOf(entry),
  audience: aboutAudience(entry),
  setUp: 'confirmation' in entry.data && entry.data.confirmation === 'setUp',
  hash: entry.hash,
});
