import { useTranslation } from 'react-i18next';
import { storeContent, submitDecision } from '../../../../functions/contracts/decision';
import { useWriting } from '../../api/useCommand';
import { useForm } from '../../components/form/useForm';
import { draftOf, EMPTY_DRAFT, type DraftName, type DraftValues } from './draft-values';
import { useDraftFaults } from './useDraftFaults';

const REQUIRED_TOGETHER = 'Cannot submit a decision without a treatment';

/** The state of the form for a new decision; `onSubmitted` gets the number that it was given. */
export function useDraft(onSubmitted: (decisionId: string) => void) {
  const { t } = useTranslation();
  const form = useForm<DraftName>({ ...EMPTY_DRAFT, scale: t('draft.defaultScale') });
  const labels = useDraftLabels();
  const faultsOfDraft = useDraftFaults();
  const submitting = useWriting(
    async ({ call }, { values, files }: { values: DraftValues; files: readonly File[] }) => {
      const annexes = [];
      for (const file of files) {
        annexes.push(await call(storeContent, { query: { fileName: file.name }, body: file }));
      }
      const body = draftOf(values, annexes);
      if (body === undefined) throw new Error(REQUIRED_TOGETHER);
      return call(submitDecision, { body });
    },
  );
  const send = () => {
    const files = form.files.get('annexes') ?? [];
    if (!form.accept(faultsOfDraft(form.values, files))) return;
    submitting.mutate(
      { values: form.values, files },
      {
        onSuccess: ({ decisionId }) => {
          onSubmitted(decisionId);
        },
        onError: form.refuse,
      },
    );
  };
  return { form, labels, submitting, send };
}

function useDraftLabels(): Record<DraftName, string> {
  const { t } = useTranslation();
  return {
    title: t('draft.name'),
    scenario: t('draft.scenario'),
    consequenceForCitizens: t('draft.consequenceForCitizens'),
    affectedServices: t('draft.affectedServices'),
    plainWords: t('draft.plainWords'),
    beforeConsequence: t('draft.beforeConsequence'),
    beforeLikelihood: t('draft.beforeLikelihood'),
    afterConsequence: t('draft.afterConsequence'),
    afterLikelihood: t('draft.afterLikelihood'),
    scale: t('draft.scale'),
    treatment: t('draft.treatment'),
    treatmentPlan: t('draft.treatmentPlan'),
    recommendation: t('draft.recommendation'),
    alternatives: t('draft.alternatives'),
    ownerId: t('draft.ownerId'),
    recommenderId: t('draft.recommenderId'),
    revisitOn: t('draft.revisitOn'),
    answerBy: t('draft.answerBy'),
    caseNumber: t('draft.caseNumber'),
    annexes: t('draft.annexes'),
  };
}
