import type { Language } from '../../adaptive-cards/words/language';
import { refusalSentence } from '../../adaptive-cards/words/refusal-sentence';
import type { Instant } from '../../domain/calendar/danish-time';
import type { ImportStatus } from '../contracts/imports';
import type { ImportRow } from '../imports/import-store';

/** A running import notes its progress every second or so; after this it has been lost. */
const STALLED_MS = 2 * 60_000;

/** How an import stands, as shown to the reader. */
export function importView(row: ImportRow, now: Instant, language: Language): ImportStatus {
  const { importId, state, fileName, contentHash, counts, done, written, startedAt, changedAt } = row;
  const quiet = Date.parse(now) - Date.parse(changedAt);
  return {
    ...{ importId, state, fileName, contentHash, counts, done, written, startedAt, changedAt },
    stalled: state === 'running' && quiet > STALLED_MS,
    problem: row.problem && {
      code: row.problem,
      sentence: refusalSentence({ code: row.problem, ability: 'logCompletions' }, language),
    },
  };
}
