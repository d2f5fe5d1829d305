import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../contracts/training/training';
import { useFormStyles } from '../form/form.styles';
import { SelectField } from '../form/SelectField';
import { DateField } from '../form/DateField';
import { TextField } from '../form/TextField';
import type { Form } from '../form/useForm';
import { OTHER, type CourseName } from './participation';

type Props = {
  form: Pick<Form<CourseName>, 'values' | 'set'>;
  courses: readonly CourseView[];
};

/** Which course, when, and for how long. A retired course is offered only where it is already chosen. */
export function CourseFields({ form, courses }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const offered = courses
    .filter(({ courseId, retired }) => !retired || courseId === form.values.courseId)
    .toSorted((a, b) => a.title.localeCompare(b.title, 'da'));
  return (
    <>
      <SelectField
        form={form}
        name="courseId"
        required
        options={[
          ...offered.map(({ courseId, title, provider }) => [courseId, `${title} (${provider})`] as const),
          [OTHER, t('participation.other')],
        ]}
      />
      {form.values.courseId === OTHER && (
        <>
          <TextField form={form} name="title" required />
          <TextField form={form} name="provider" hint={t('participation.otherHint')} required />
        </>
      )}
      <div className={styles.pair}>
        <DateField form={form} name="completedOn" kind="course" required />
        <TextField form={form} name="minutes" hint={t('participation.minutesHint')} type="number" min="1" />
      </div>
    </>
  );
}
