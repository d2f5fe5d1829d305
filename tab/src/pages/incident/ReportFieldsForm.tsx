import { useTranslation } from 'react-i18next';
import type {
  FieldAnswer,
  FieldTemplate,
  IncidentField,
  ReportStage,
} from '../../../../domain/incident/fields';
import { INCIDENT_MOST } from '../../../../domain/incident/incident-limits';
import { unreachable } from '../../../../domain/ground/unreachable';
import { answerIncidentFields, type IncidentView } from '../../../../contracts/incident/incident';
import { reportFieldName, reportOptionName } from '../../../../words/incident/field-words';
import { fieldsOf } from '../../../../words/incident/report-text';
import { languageOf } from '../../../../words/language';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { instantOf, localOf } from '../../components/form/danish-moment';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { Success } from '../../components/Success';

type Props = { incident: IncidentView; stage: ReportStage; template: FieldTemplate };

/** The fields of one report. They are data: a field that a new template brings needs nothing here. */
export function ReportFieldsForm({ incident, stage, template }: Props) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  const words = useFaultWords();
  const { incidentId, answers } = incident;
  const fields = fieldsOf(template.fields, stage);
  const written = (field: IncidentField): string => writtenIn(field, answers[field.id] ?? null);
  const form = useForm<string>(
    Object.fromEntries(fields.map((field) => [field.id, written(field)])),
    `incident-fields-${incidentId}-${stage}`,
  );
  const saving = useSending(form, answerIncidentFields, form.sent);
  const nameOf = (field: IncidentField) => reportFieldName(field.id)[language];
  return (
    <FormFrame
      form={form}
      labels={Object.fromEntries(fields.map((field) => [field.id, nameOf(field)]))}
      prefix="field-"
      submit={t('incident.fieldsSave')}
      sending={saving}
      done={saving.isSuccess && <Success>{t('incident.saved')}</Success>}
      onSubmit={() => {
        const value = (field: IncidentField) => form.values[field.id] ?? '';
        const faults = faultsOf(
          fields.map((field) => [
            field.id,
            isUnreadable(field, value(field))
              ? t(field.type === 'instant' ? 'form.dateInvalid' : 'incident.numberInvalid')
              : words.most(value(field), INCIDENT_MOST.answer),
          ]),
        );
        if (!form.accept(faults)) return;
        const fieldAnswers = fields
          .filter((field) => value(field) !== written(field))
          .map((field) => ({ fieldId: field.id, answer: answerIn(field, value(field)) }));
        saving.mutate({
          params: { incidentId },
          body: { templateVersion: template.templateVersion, fieldAnswers },
        });
      }}
    >
      {fields.map((field) => {
        const required = field.requiredIn.includes(stage);
        const options = field.options.map(
          (option) => [option, reportOptionName(field.id, option)[language]] as const,
        );
        switch (field.type) {
          case 'choice':
            return (
              <SelectField key={field.id} form={form} name={field.id} options={options} required={required} />
            );
          case 'choices':
            return (
              <CheckboxGroup
                key={field.id}
                name={field.id}
                required={required}
                options={options}
                chosen={(form.values[field.id] ?? '').split(' ').filter((one) => one !== '')}
                onChange={(chosen) => {
                  form.set(field.id, chosen.join(' '));
                }}
              />
            );
          case 'text':
          case 'number':
          case 'instant':
            return (
              <TextField
                key={field.id}
                form={form}
                name={field.id}
                required={required}
                {...(field.type === 'number' ? { type: 'number' as const, min: '0' } : {})}
                {...(field.type === 'instant' ? { type: 'datetime-local' as const } : {})}
                {...(field.type === 'text' && LONG.includes(field.id) ? { lines: 4 } : {})}
              />
            );
          default:
            return unreachable(field.type);
        }
      })}
    </FormFrame>
  );
}

/** Fields in which more than a line is written. */
const LONG: readonly string[] = [
  'summary',
  'description',
  'rootCauseDetail',
  'mitigation',
  'prevention',
  'disruption',
  'containment',
  'signsOfCompromise',
];

function writtenIn({ type }: IncidentField, answer: FieldAnswer): string {
  if (answer === null) return '';
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return type === 'instant' ? localOf(answer) : answer;
  return answer.join(' ');
}

const isUnreadable = ({ type }: IncidentField, written: string): boolean =>
  written.trim() !== '' &&
  ((type === 'instant' && instantOf(written.trim()) === undefined) ||
    (type === 'number' && !(Number(written) >= 0)));

function answerIn({ type }: IncidentField, written: string): string | number | string[] | null {
  const text = written.trim();
  if (text === '') return null;
  switch (type) {
    case 'text':
    case 'choice':
      return text;
    case 'number':
      return Number(text);
    case 'instant':
      return instantOf(text) ?? null;
    case 'choices':
      return text.split(' ');
    default:
      return unreachable(type);
  }
}
