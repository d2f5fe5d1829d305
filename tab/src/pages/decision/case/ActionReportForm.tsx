import { useTranslation } from 'react-i18next';
import type { ActionReported as ActionReport } from '../../../../../domain/decision/commands';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { reportAction, reportOwnStep } from '../../../../../contracts/decision/decision';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { RadioField } from '../../../components/form/RadioField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';

type Props = {
  decisionId: string;
  actionId: string;
  /** The reader was given it, and may not open the decision. */
  isOwnOnly?: boolean;
};

/** Reports a step of the treatment as done, or as delayed with a new date and the reason. */
export function ActionReportForm({ decisionId, actionId, isOwnOnly = false }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm(
    { kind: 'done', note: '', newDueOn: '', reason: '' },
    `action-${decisionId}-${actionId}`,
  );
  const reporting = useSendingBy(
    form,
    async ({ call }, report: ActionReport) => {
      const input = { params: { decisionId }, body: { actionId, report } };
      await (isOwnOnly ? call(reportOwnStep, input) : call(reportAction, input));
    },
    form.sent,
  );
  const labels = {
    kind: t('followUp.reportKind'),
    note: t('followUp.doneNote'),
    newDueOn: t('followUp.newDueOn'),
    reason: t('followUp.delayReason'),
  };
  const { kind, note, newDueOn, reason } = form.values;
  const isDone = kind === 'done';
  const send = () => {
    const faults = faultsOf<string>(
      isDone
        ? [['note', words.text(note, DECISION_MOST.note)]]
        : [
            ['newDueOn', words.date('step', newDueOn)],
            ['reason', words.text(reason, DECISION_MOST.note)],
          ],
    );
    if (!form.accept(faults)) return;
    const report = isDone
      ? ({ kind: 'done', note: note.trim() } as const)
      : ({ kind: 'delayed', newDueOn, reason: reason.trim() } as const);
    reporting.mutate(report);
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`${decisionId}-${actionId}-`}
      submit={t('followUp.reportSend')}
      sending={reporting}
      onSubmit={send}
    >
      <RadioField
        form={form}
        name="kind"
        options={[
          ['done', t('followUp.done')],
          ['delayed', t('followUp.delayed')],
        ]}
      />
      {isDone ? (
        <TextField form={form} name="note" lines={2} required />
      ) : (
        <>
          <DateField form={form} name="newDueOn" hint={t('followUp.delayedHint')} kind="step" required />
          <TextField form={form} name="reason" lines={2} required />
        </>
      )}
    </FormFrame>
  );
}
