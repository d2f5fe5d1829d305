import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { KINDS } from '../../../../../domain/decision/content';
import { reviseDecision, storeContent, submitDecision } from '../../../../../contracts/decision/decision';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import { faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { useRows } from '../../../components/form/useRows';
import { EMPTY_STEP, stepsOf, useSteps } from '../../../components/form/useSteps';
import {
  draftOf,
  EMPTY_DRAFT,
  EMPTY_MEASURE,
  type DraftName,
  type DraftValues,
  type DraftParts,
  type Prefilled,
} from './draft-values';
import { useDraftFaults } from './useDraftFaults';
import { useDraftLabels } from './useDraftLabels';
import { useMeasureRows } from './useMeasureRows';

/** What is being written: something new, something in the place of an approved decision, or a new version. */
export type Purpose =
  | { kind: 'new' }
  | { kind: 'replace'; decisionId: string; prefilled: Prefilled }
  | { kind: 'revise'; decisionId: string; version: number; supersedes: string | null; prefilled: Prefilled };

type Given = {
  values: DraftValues;
  files: readonly File[];
  kept: readonly AnnexView[];
  parts: Omit<DraftParts, 'annexes'>;
};

/** The state of the form for a decision; `onSubmitted` gets the number that it was given. */
export function useDraft(
  purpose: Purpose,
  governance: GovernanceView,
  onSubmitted: (decisionId: string) => void,
) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const filled = purpose.kind === 'new' ? undefined : purpose.prefilled;
  // What was written upon an earlier version is not found again upon a later one.
  const keptAs = purpose.kind === 'revise' ? `draft-${purpose.version}` : 'draft';
  const fields = useForm<DraftName>(filled?.values ?? EMPTY_DRAFT, keptAs);
  const form: typeof fields = {
    ...fields,
    set: (name, value) => {
      // Another kind has other fields: what was wrong with those of the last one is not in sight any more.
      if (name === 'kind') fields.accept(new Map());
      fields.set(name, value);
    },
  };
  const conditions = useRows('condition', EMPTY_STEP, filled?.conditions, `${keptAs}-conditions`);
  const actions = useRows('action', EMPTY_STEP, filled?.actions, `${keptAs}-actions`);
  const measures = useRows('measure', EMPTY_MEASURE, filled?.measures, `${keptAs}-measures`);
  const written = [form, conditions, actions, measures];
  const [kept, setKept] = useState<readonly AnnexView[]>(filled?.annexes ?? []);
  // Names of files that may be disclosed; a file is confidential until somebody says otherwise.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const conditionSteps = useSteps(conditions, 'condition');
  const actionSteps = useSteps(actions, 'action');
  const measureRows = useMeasureRows(measures);
  const faultsOfDraft = useDraftFaults(governance);
  const kind = KINDS.find((one) => one === form.values.kind);
  const isRisk = kind === 'riskAcceptance' || kind === 'treatmentPlan';
  const own = useDraftLabels();
  const labels = { ...own, ...measureRows.labels, ...actionSteps.labels, ...conditionSteps.labels };
  const submitting = useSendingBy(form, async ({ call }, given: Given) => {
    const annexes = [...given.kept];
    for (const file of given.files) {
      const stored = await call(storeContent, { query: { fileName: file.name }, body: file });
      annexes.push({ ...stored, confidential: !open.has(file.name) });
    }
    const content = draftOf(given.values, { ...given.parts, annexes });
    if (content === undefined) throw new Error('Cannot submit a decision without its kind and level');
    if (purpose.kind !== 'revise') return call(submitDecision, { body: content });
    const { decisionId, version } = purpose;
    const body = { version, note: given.values.note.trim(), content };
    return call(reviseDecision, { params: { decisionId }, body });
  });
  const send = () => {
    const files = form.files.get('annexes') ?? [];
    if (kind === undefined) {
      form.accept(faultsOf([['kind', t('form.missing')]]));
      return;
    }
    const fileFault =
      files.length + kept.length > DECISION_MOST.annexes
        ? t('form.tooManyRows', { most: DECISION_MOST.annexes })
        : files.length === 0 && kept.length > 0
          ? undefined
          : words.files(files);
    const faults = faultsOf<string>([
      ...faultsOfDraft(form.values, kind),
      ['annexes', fileFault],
      ['note', purpose.kind === 'revise' ? words.text(form.values.note, DECISION_MOST.note) : undefined],
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
    if (!form.accept(faults)) return;
    const supersedes =
      purpose.kind === 'replace' ? purpose.decisionId : purpose.kind === 'revise' ? purpose.supersedes : null;
    const parts = {
      conditions: stepsOf(conditions),
      actions: stepsOf(actions),
      measures: measures.rows.map(({ values }) => values),
      supersedes,
      scaleVersion: governance.policyVersion,
    };
    submitting.mutate(
      { values: form.values, files, kept, parts },
      {
        onSuccess: ({ decisionId }) => {
          for (const one of written) one.sent();
          onSubmitted(decisionId);
        },
      },
    );
  };
  return {
    form,
    labels,
    kind,
    conditions,
    actions,
    measures,
    kept,
    setKept,
    open,
    setOpen,
    submitting,
    send,
    restart: () => {
      for (const one of written) one.reset();
    },
  };
}

export type OpenDraft = ReturnType<typeof useDraft>;
