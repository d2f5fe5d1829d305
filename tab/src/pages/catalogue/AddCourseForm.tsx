import { useTranslation } from 'react-i18next';
import { COMPETENCES } from '../../../../domain/training/competence';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
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
      <CheckboxGroup
        name="competences"
        label={t('catalogue.competences')}
        hint={t('catalogue.competencesHint')}
        options={COMPETENCES.map((one) => [one, t(`competence.${one}`)])}
        chosen={competences}
        onChange={(chosen) => {
          setCompetences(COMPETENCES.filter((one) => chosen.includes(one)));
        }}
      />
      <TextField form={form} name="source" label={labels.source} hint={t('catalogue.sourceHint')} />
    </FormFrame>
  );
}
