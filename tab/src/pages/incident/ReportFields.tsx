import { useState } from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { STAGES } from '../../../../domain/incident/clock';
import {
  FIELD_TEMPLATES,
  missingFields,
  newestTemplate,
  type ReportStage,
} from '../../../../domain/incident/fields';
import type { IncidentView } from '../../../../contracts/incident/incident';
import { reportFieldName } from '../../../../words/incident/field-words';
import { reportText } from '../../../../words/incident/report-text';
import { languageOf } from '../../../../words/language';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { CopyText } from './CopyText';
import { ReportFieldsForm } from './ReportFieldsForm';

const useStyles = makeStyles({ stage: { maxWidth: '640px' } });

const REPORTS = STAGES.filter((stage): stage is ReportStage => stage !== 'recipientNotice');

/** The fields of a report, what is still missing in them, and all of it as one text to be pasted at Virk. */
export function ReportFields({ incident }: { incident: IncidentView }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const language = languageOf(i18n.language);
  const { person } = useMe();
  const { next, templateVersion, answers, mayKeep, closedAt } = incident;
  const asked = next.step === 'send' && next.stage !== 'recipientNotice' ? next.stage : 'earlyWarning';
  const [stage, setStage] = useState<ReportStage>(asked);
  const template = FIELD_TEMPLATES.find((one) => one.templateVersion === templateVersion) ?? newestTemplate();
  const missing = missingFields(stage, answers, template);
  const names = format.all(missing.map((fieldId) => reportFieldName(fieldId)[language]));
  return (
    <Section
      title={t('incident.fields')}
      lead={t('incident.fieldsLead', { version: templateVersion })}
      screenOnly
    >
      <Field label={t('incident.fieldsStage')} className={styles.stage}>
        <Select
          value={stage}
          onChange={(_, { value }) => {
            setStage(REPORTS.find((one) => one === value) ?? stage);
          }}
        >
          {REPORTS.map((one) => (
            <option key={one} value={one}>
              {t(`incident.stages.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <p>
        {missing.length === 0
          ? t('incident.fieldsComplete')
          : t('incident.fieldsMissing', { count: missing.length, names })}
      </p>
      {mayKeep && closedAt === null && (
        <Reveal text={t('incident.fieldsEdit')}>
          <ReportFieldsForm key={stage} incident={incident} stage={stage} template={template} />
        </Reveal>
      )}
      <CopyText text={reportText(template.fields, stage, answers, { contact: person.name, language })} />
    </Section>
  );
}
