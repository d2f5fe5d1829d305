import type { DanishDate } from '../../../domain/calendar/danish-time';
import { usualAnswerBy } from '../../../domain/decision/answer-by';
import { numbered, type Annex, type DecisionContent } from '../../../domain/decision/content';
import { ok, refuse, type Result } from '../../../domain/result';
import { safeFileName } from '../../content/file-name';
import type { DecisionDraft, StoredFileView } from '../../../contracts/decision/decision-content';
import type { Program } from '../../program';
import { PDF } from '../../content/media-types';

/** Makes the item of what the coordinator wrote; its files are described as the store has them. */
export type ReadDraft = (draft: DecisionDraft, today: DanishDate) => Promise<Result<DecisionContent>>;

/** Reads drafts; a file that was never stored, or is not a PDF, is refused. */
export const createDraftReader =
  (program: Program): ReadDraft =>
  async (draft, today) => {
    const describe = createFileReader(program);
    const annexes: Annex[] = [];
    for (const { confidential, ...named } of draft.annexes) {
      const stored = await describe(named);
      if (!stored.ok) return stored;
      if (stored.value.mediaType !== PDF) return refuse({ code: 'file-not-pdf' });
      annexes.push({ ...stored.value, confidential });
    }
    return ok(itemOf(draft, { answerBy: draft.answerBy ?? usualAnswerBy(today), annexes }));
  };

/** The item that a draft is, with its conditions and steps numbered. */
export function itemOf(
  draft: DecisionDraft,
  framing: Pick<DecisionContent, 'answerBy' | 'annexes'>,
): DecisionContent {
  const conditions = draft.conditions.map((one) => ({ ...one, conditionId: '' }));
  if (draft.kind !== 'riskAcceptance' && draft.kind !== 'treatmentPlan')
    return numbered({ ...draft, ...framing, conditions });
  const actions = draft.actions.map((one) => ({ ...one, actionId: '' }));
  return numbered({ ...draft, ...framing, conditions, actions });
}

/** What a file is comes from the store, never from the request that names it. */
const createFileReader =
  ({ content }: Pick<Program, 'content'>) =>
  async ({ fileName, contentHash }: StoredFileView): Promise<Result<Omit<Annex, 'confidential'>>> => {
    const stored = await content.claim(contentHash);
    return stored === undefined
      ? refuse({ code: 'unknown-content' })
      : ok({ fileName: safeFileName(fileName), contentHash, ...stored });
  };

/** The file that shows a condition to be met: what shows that a weakness is closed tells about the weakness. */
export const createEvidenceReader =
  (program: Pick<Program, 'content'>) =>
  async (file: StoredFileView): Promise<Result<Annex>> => {
    const stored = await createFileReader(program)(file);
    return stored.ok ? ok({ ...stored.value, confidential: true }) : stored;
  };
