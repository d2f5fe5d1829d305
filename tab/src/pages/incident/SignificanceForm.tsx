import { useTranslation } from 'react-i18next';
import { KNOWN } from '../../../../domain/incident/incident-kind';
import { SIGNIFICANCE_QUESTIONS } from '../../../../domain/incident/significance';
import { answerSignificance, type IncidentView } from '../../../../contracts/incident/incident';
import { FormFrame } from '../../components/form/FormFrame';
import { RadioField } from '../../components/form/RadioField';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

const NOT_KNOWN = {
  seriousDisruption: 'unknown',
  financialLoss: 'unknown',
  materialDamageToOthers: 'unknown',
  otherDamageToOthers: 'unknown',
} as const;

/** The questions of § 12. Whether the incident is significant follows from the answers and is not chosen. */
export function SignificanceForm({ incident, onDone }: { incident: IncidentView; onDone?: () => void }) {
  const { t } = useTranslation();
  const { incidentId, significance } = incident;
  const form = useForm(significance.answers ?? NOT_KNOWN, null);
  const answering = useSending(form, answerSignificance, onDone);
  const known = (written: string) => KNOWN.find((one) => one === written) ?? 'unknown';
  return (
    <FormFrame
      form={form}
      labels={{
        seriousDisruption: t('incident.questions.seriousDisruption'),
        financialLoss: t('incident.questions.financialLoss'),
        materialDamageToOthers: t('incident.questions.materialDamageToOthers'),
        otherDamageToOthers: t('incident.questions.otherDamageToOthers'),
      }}
      prefix="significance-"
      submit={t('incident.answerSend')}
      sending={answering}
      onSubmit={() => {
        const { values } = form;
        answering.mutate({
          params: { incidentId },
          body: {
            seriousDisruption: known(values.seriousDisruption),
            financialLoss: known(values.financialLoss),
            materialDamageToOthers: known(values.materialDamageToOthers),
            otherDamageToOthers: known(values.otherDamageToOthers),
          },
        });
      }}
    >
      {SIGNIFICANCE_QUESTIONS.map((question) => (
        <RadioField
          key={question}
          form={form}
          name={question}
          options={KNOWN.map((one) => [one, t(`incident.known.${one}`)])}
          required
        />
      ))}
    </FormFrame>
  );
}
