import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../../contracts/training/training';
import { CourseFields } from '../../../components/training/CourseFields';
import { EvidenceFields } from '../../../components/training/EvidenceFields';
import { useCourseName } from '../../../components/training/useCourseName';
import { FormFrame } from '../../../components/form/FormFrame';
import { PersonField } from '../../../components/form/PersonField';
import { Success } from '../../../components/Success';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { useLogCourse } from './useLogCourse';

/**
 * The form for one completion. After saving, the course and the date stay, since they are often the same for the next,
 * and the focus goes to the person.
 */
export function LogCourseForm({ courses }: { courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const courseName = useCourseName(courses);
  const { form, labels, logging, person, setPerson, send, clear } = useLogCourse();
  const logged = logging.data;
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('logCourse.submit')}
      sending={logging}
      goesOn
      onSubmit={send}
      onRestart={clear}
      done={
        logged && (
          <Success>
            {t('logCourse.done', {
              course: courseName(logged.taken),
              name: nameOf(logged.person),
              date: format.date(logged.taken.completedOn),
            })}
          </Success>
        )
      }
    >
      <PersonField name="personId" required first="managementBody" chosen={person} onChoose={setPerson} />
      <CourseFields form={form} courses={courses} />
      <EvidenceFields form={form} kinds={['file', 'seenByCoordinator', 'link']} />
    </FormFrame>
  );
}
