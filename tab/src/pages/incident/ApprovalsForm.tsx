import { useTranslation } from 'react-i18next';
import { APPROVAL_VERDICTS } from '../../../../domain/incident/approval-answer';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { answerApprovals, type IncidentView } from '../../../../contracts/incident/incident';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { RadioField } from '../../components/form/RadioField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

type Props = { incidentId: string; unanswered: IncidentView['approvals'] };

/** One answer, with its reason, about as many approvals as it is true of. */
export function ApprovalsForm({ incidentId, unanswered }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const ids = unanswered.slice(0, INCIDENT_MOST.approvals).map(({ decisionId }) => decisionId);
  const form = useForm(
    { decisionIds: ids.join(' '), verdict: 'holds', reason: '' },
    `incident-approvals-${incidentId}`,
  );
  const answering = useSending(form, answerApprovals, form.sent);
  const chosen = form.values.decisionIds.split(' ').filter((one) => ids.includes(one));
  return (
    <FormFrame
      form={form}
      labels={{
        decisionIds: t('incident.approvalsWhich'),
        verdict: t('incident.approvalsVerdict'),
        reason: t('incident.reason'),
      }}
      prefix="approvals-"
      submit={t('incident.approvalsSend')}
      sending={answering}
      onSubmit={() => {
        const { reason } = form.values;
        const verdict = APPROVAL_VERDICTS.find((one) => one === form.values.verdict) ?? 'holds';
        const faults = faultsOf([
          ['decisionIds', chosen.length === 0 ? t('incident.approvalsChoose') : undefined],
          ['reason', words.text(reason, INCIDENT_MOST.reason)],
        ]);
        if (form.accept(faults))
          answering.mutate({ params: { incidentId }, body: { decisionIds: chosen, verdict, reason } });
      }}
    >
      <CheckboxGroup
        name="decisionIds"
        required
        options={unanswered
          .filter(({ decisionId }) => ids.includes(decisionId))
          .map(({ decisionId, title }) => [decisionId, `${title} (${decisionId})`])}
        chosen={chosen}
        onChange={(next) => {
          form.set('decisionIds', next.join(' '));
        }}
      />
      <RadioField
        form={form}
        name="verdict"
        options={APPROVAL_VERDICTS.map((one) => [one, t(`incident.verdicts.${one}`)])}
        required
      />
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
