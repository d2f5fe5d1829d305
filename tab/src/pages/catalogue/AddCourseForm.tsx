import { Checkbox, Field } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { COMPETENCES } from '../../../../domain/training/competence';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { Success } from '../../components/Success';
import { useAddCourse } from './useAddCourse';

/** The form for one course of the catalogue. */
export function AddCourseForm() {
  const { t } = useTranslation();
  const { form, labels, adding, competences, setCompetences, send } = useAddCourse();
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('catalogue.submit')}
      busy={adding.isPending}
      failure={adding.error}
      done={adding.data && <Success>{t('catalogue.done', { course: adding.data.title })}</Success>}
      onSubmit={send}
    >
      <TextField form={form} name="title" label={labels.title} required />
      <TextField form={form} name="provider" label={labels.provider} required />
      <TextField form={form} name="format" label={labels.format} hint={t('catalogue.formatHint')} />
      <TextField form={form} name="minutes" label={labels.minutes} type="number" min="1" required />
      <Field label={t('catalogue.competences')} hint={t('catalogue.competencesHint')}>
        <div role="group">
          {COMPETENCES.map((one) => (
            <div key={one}>
              <Checkbox
                label={t(`competence.${one}`)}
                checked={competences.includes(one)}
                onChange={(_, { checked }) => {
                  setCompetences(
                    COMPETENCES.filter((other) =>
                      other === one ? checked === true : competences.includes(other),
                    ),
                  );
                }}
              />
            </div>
          ))}
        </div>
      </Field>
      <TextField form={form} name="source" label={labels.source} hint={t('catalogue.sourceHint')} />
    </FormFrame>
  );
}
