import type { Language } from '../../../words/language';
import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import type { Instant } from '../../../domain/calendar/danish-time';
import type { ImportStatus } from '../../../contracts/imports/imports';
import type { StoredImport } from './import-store';
import { isStalled } from './stalled';

/** How an import stands, as shown to the reader. */
export function importView(row: StoredImport, now: Instant, language: Language): ImportStatus {
  const { importId, state, fileName, contentHash, counts, done, written, startedAt, changedAt } = row;
  return {
    importId,
    state,
    fileName,
    contentHash,
    counts,
    done,
    written,
    startedAt,
    changedAt,
    stalled: isStalled(row, now),
    problem: row.problem && {
      code: row.problem,
      sentence: refusalSentence({ code: row.problem, ability: 'logCompletions' }, language),
    },
    filesGoneSince: row.tidiedAt,
  };
}
