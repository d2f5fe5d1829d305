import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../../domain/access/group';
import { COMPETENCES } from '../../../../../domain/training/competence';
import type { CourseView } from '../../../../../contracts/training/training';
import { CheckboxGroup } from '../../../components/form/CheckboxGroup';
import { useFormStyles } from '../../../components/form/form.styles';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { Success } from '../../../components/Success';
import { useCourseForm } from './useCourseForm';

/** The form for one course of the catalogue, new or there already. */
export function CourseForm({ course }: { course?: CourseView }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { form, labels, saving, send, clear, ...lists } = useCourseForm(course);
  const isNew = course === undefined;
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="course-"
      submit={t(isNew ? 'catalogue.submit' : 'catalogue.save')}
      sending={saving}
      done={
        saving.data && (
          <Success>{t(isNew ? 'catalogue.done' : 'catalogue.saved', { course: saving.data.title })}</Success>
        )
      }
      onSubmit={send}
      onRestart={clear}
    >
      <TextField form={form} name="title" required />
      <TextField form={form} name="provider" required />
      <TextField form={form} name="format" hint={t('catalogue.formatHint')} />
      <div className={styles.pair}>
        <TextField form={form} name="minutes" type="number" min="1" required />
        <TextField form={form} name="validMonths" hint={t('catalogue.validHint')} type="number" min="1" />
      </div>
      <CheckboxGroup
        name="competences"
        label={t('catalogue.competences')}
        hint={t('catalogue.competencesHint')}
        options={COMPETENCES.map((one) => [one, t(`competence.${one}`)])}
        chosen={lists.competences}
        onChange={lists.setCompetences}
      />
      <CheckboxGroup
        name="audiences"
        label={t('catalogue.audiences')}
        hint={t('catalogue.audiencesHint')}
        options={AUDIENCES.map((one) => [one, t(`audience.${one}`)])}
        chosen={lists.audiences}
        onChange={lists.setAudiences}
      />
      <TextField form={form} name="source" hint={t('catalogue.sourceHint')} />
    </FormFrame>
  );
}
