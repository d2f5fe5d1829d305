import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { KINDS } from '../../../../../domain/decision/content';
import { previewCase, type CaseCardView } from '../../../../../contracts/decision/case-draft';
import { reviseDecision, submitDecision } from '../../../../../contracts/decision/decision';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { useRows } from '../../../components/form/useRows';
import { EMPTY_STEP, stepsOf, useSteps } from '../../../components/form/useSteps';
import { useMe } from '../../../session/session-context';
import { defaultRevisit, withDefaultRevisit } from './default-revisit';
import type { DraftStart } from './draft-start';
import { draftOf, EMPTY_MEASURE, type DraftName, type DraftParts, type Prefilled } from './draft-values';
import { previewedDraft } from './previewed-draft';
import { useSuggestions } from './suggested-texts';
import { useAnnexes } from './useAnnexes';
import { useDraftFaults } from './useDraftFaults';
import { useDraftLabels } from './useDraftLabels';
import { useDraftSaving } from './useDraftSaving';
import { useMeasureRows } from './useMeasureRows';
import { writtenOf } from './written-case';

/** A case that was put forward: its number, who was asked and by when they are to answer. */
export type PutForward = { decisionId: string } & Pick<CaseCardView, 'asked' | 'answerBy'>;

type Writing = {
  start: DraftStart;
  governance: GovernanceView;
  /** The approved decision whose place it takes. */
  supersedes: string | null;
  onPutForward: (put: PutForward) => void;
};

/** The state of the form for a case, kept as it is written. */
export function useDraft({ start, governance, supersedes, onPutForward }: Writing) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const suggestions = useSuggestions();
  const { today } = useMe();
  const { filled, draftId } = start;
  const [about, setAbout] = useState(start.about);
  const isRevision = about.purpose === 'revise';
  const fields = useForm<DraftName>(filled.values, null);
  const setAll = (values: Prefilled['values']) => {
    for (const name of Object.keys(values) as DraftName[])
      if (values[name] !== fields.values[name]) fields.set(name, values[name]);
  };
  const form: typeof fields = {
    ...fields,
    set: (name, value) => {
      // Another kind has other fields: what was wrong with those of the last one is not in sight any more.
      if (name === 'kind') fields.accept(new Map());
      if (isRevision) fields.set(name, value);
      else {
        const next = suggestions.withWritten(fields.values, name, value);
        setAll(name === 'kind' ? withDefaultRevisit(next, defaultRevisit(governance, today)) : next);
      }
    },
  };
  const conditions = useRows('condition', EMPTY_STEP, filled.conditions);
  const actions = useRows('action', EMPTY_STEP, filled.actions);
  const measures = useRows('measure', EMPTY_MEASURE, filled.measures);
  const annexes = useAnnexes(filled.annexes, () => {
    fields.mend('annexes');
  });
  const now: Prefilled = useMemo(
    () => ({
      values: fields.values,
      conditions: conditions.rows.map(({ values }) => values),
      actions: actions.rows.map(({ values }) => values),
      measures: measures.rows.map(({ values }) => values),
      annexes: annexes.chosen,
    }),
    [fields.values, conditions.rows, actions.rows, measures.rows, annexes.chosen],
  );
  const written = useMemo(() => writtenOf(now), [now]);
  const keeping = useDraftSaving(start, about, written);
  const conditionSteps = useSteps(conditions, 'condition');
  const actionSteps = useSteps(actions, 'action');
  const measureRows = useMeasureRows(measures);
  const faultsOfDraft = useDraftFaults(governance);
  const kind = KINDS.find((one) => one === form.values.kind);
  const isRisk = kind === 'riskAcceptance' || kind === 'treatmentPlan';
  const own = useDraftLabels();
  const labels = { ...own, ...measureRows.labels, ...actionSteps.labels, ...conditionSteps.labels };
  const parts: DraftParts = {
    annexes: annexes.chosen,
    conditions: stepsOf(conditions),
    actions: stepsOf(actions),
    measures: now.measures,
    supersedes,
    scaleVersion: governance.policyVersion,
  };

  /** The places that a template leaves to be filled in. */
  const blanksLeft = () =>
    (Object.keys(own) as DraftName[])
      .filter((name) => form.values[name].includes('…'))
      .map((name) => [name, t('draft.blankLeft')] as const);

  /** What is wrong or missing now, by field; nothing is shown by asking. */
  const faultsNow = (): ReadonlyMap<string, string> => {
    if (kind === undefined) return faultsOf([['kind', t('form.missing')]]);
    const { chosen, sending } = annexes;
    const annexFault =
      sending.length > 0
        ? t('draft.filesOnTheirWay')
        : chosen.length === 0
          ? t('form.fileMissing')
          : chosen.length > DECISION_MOST.annexes
            ? t('form.tooManyRows', { most: DECISION_MOST.annexes })
            : undefined;
    return faultsOf<string>([
      ...(about.purpose === 'new' ? blanksLeft() : []),
      ...faultsOfDraft(form.values, kind),
      ['annexes', annexFault],
      ['note', isRevision ? words.text(form.values.note, DECISION_MOST.note) : undefined],
      [
        'actions',
        kind === 'treatmentPlan' && actions.rows.length === 0 ? t('draft.actionsMissing') : undefined,
      ],
      [
        'measures',
        kind === 'measureApproval' && measures.rows.length === 0 ? t('draft.measuresMissing') : undefined,
      ],
      ...(isRisk ? actionSteps.faults() : []),
      ...(kind === 'measureApproval' ? measureRows.faults() : []),
      ...conditionSteps.faults(),
    ]);
  };

  const contentNow = () => {
    const content = draftOf(form.values, parts);
    if (content === undefined) throw new Error('Cannot submit a decision without its kind and level');
    return content;
  };
  // Who would be asked is for the server to say, at the moment in which it is asked.
  const asking = useSendingBy(form, ({ call }) =>
    call(previewCase, { body: { about, content: contentNow() } }),
  );
  const submitting = useSendingBy(
    form,
    async ({ call }, { asked, answerBy }: Pick<CaseCardView, 'asked' | 'answerBy'>): Promise<PutForward> => {
      await keeping.stop();
      try {
        const content = contentNow();
        const query = { draft: draftId };
        const { decisionId } =
          about.purpose === 'revise'
            ? await call(reviseDecision, {
                params: { decisionId: about.decisionId },
                query,
                body: { version: about.version, note: form.values.note.trim(), content },
              })
            : await call(submitDecision, { query, body: content });
        return { decisionId, asked, answerBy };
      } catch (error) {
        keeping.resume();
        throw error;
      }
    },
    (put) => {
      keeping.sent();
      onPutForward(put);
    },
  );
  const fill = (prefilled: Prefilled) => {
    fields.accept(new Map());
    setAll(prefilled.values);
    conditions.replace(prefilled.conditions);
    actions.replace(prefilled.actions);
    measures.replace(prefilled.measures);
    annexes.replace(prefilled.annexes);
  };
  return {
    about,
    setAbout,
    form,
    labels,
    kind,
    now,
    conditions,
    actions,
    measures,
    annexes,
    keeping,
    /** Writes in one field and leaves the others, also those that follow from it. */
    put: fields.set,
    asking,
    submitting,
    suggestions,
    previewed: previewedDraft(form.values, parts),
    faultsNow,
    /** Asks who would be asked, if nothing is wrong with what is written. */
    ask: () => {
      submitting.reset();
      if (form.accept(faultsNow())) asking.mutate(undefined);
    },
    fill,
    restart: () => {
      fill(start.blank);
    },
  };
}

export type OpenDraft = ReturnType<typeof useDraft>;
