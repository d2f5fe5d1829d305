import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../../functions/contracts/roster';
import type { CourseView } from '../../../../functions/contracts/training';
import { isBodyRole } from '../../../../domain/access/role';
import { FileField } from '../../components/form/FileField';
import { FormFrame } from '../../components/form/FormFrame';
import { RadioField } from '../../components/form/RadioField';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { Success } from '../../components/Success';
import { usePersonName } from '../../components/usePersonName';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLogCourse } from './useLogCourse';

type Props = { people: readonly RosterEntry[]; courses: readonly CourseView[] };

/** The form for one completion. After saving, the course and the date stay: they are often the same for the next. */
export function LogCourseForm({ people, courses }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const format = useFormat();
  const nameOf = usePersonName();
  const { form, labels, logging, send } = useLogCourse();
  const members = people.filter(({ memberships }) => memberships.some(({ role }) => isBodyRole(role)));
  const logged = logging.data;
  const person = people.find((one) => one.person.personId === logged?.personId)?.person;
  const course = courses.find(({ courseId }) => courseId === logged?.courseId);
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('logCourse.submit')}
      busy={logging.isPending}
      failure={logging.error}
      onSubmit={send}
      done={
        logged &&
        person &&
        course && (
          <Success>
            {t('logCourse.done', {
              course: course.title,
              name: nameOf(person),
              date: format.date(logged.completedOn),
            })}
          </Success>
        )
      }
    >
      <SelectField
        form={form}
        name="personId"
        label={labels.personId}
        required
        options={members.map((one) => [one.person.personId, nameOf(one.person)])}
      />
      <SelectField
        form={form}
        name="courseId"
        label={labels.courseId}
        required
        options={courses.map(({ courseId, title }) => [courseId, title])}
      />
      <TextField form={form} name="completedOn" label={labels.completedOn} type="date" max={today} required />
      <RadioField
        form={form}
        name="kind"
        label={labels.kind}
        required
        options={[
          ['file', t('logCourse.evidenceFile')],
          ['seenByCoordinator', t('logCourse.evidenceSeen')],
        ]}
      />
      {form.values.kind === 'file' && (
        <FileField
          form={form}
          name="file"
          label={labels.file}
          hint={t('logCourse.fileHint')}
          accept=".pdf,.png,.jpg,.jpeg"
          required
        />
      )}
    </FormFrame>
  );
}
