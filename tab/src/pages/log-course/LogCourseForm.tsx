import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../functions/contracts/training';
import { CourseFields } from '../../components/completion/CourseFields';
import { EvidenceFields } from '../../components/completion/EvidenceFields';
import { useCourseName } from '../../components/completion/useCourseName';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { Success } from '../../components/Success';
import { usePersonName } from '../../components/usePersonName';
import { useFormat } from '../../words/useFormat';
import { PeopleSource } from './PeopleSource';
import { useLogCourse } from './useLogCourse';
import { usePeopleToLog } from './usePeopleToLog';

/**
 * The form for one completion. After saving, the course and the date stay, since they are often the same for the next,
 * and the focus goes to the person.
 */
export function LogCourseForm({ courses }: { courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const courseName = useCourseName(courses);
  const choice = usePeopleToLog();
  const isBody = choice.source === 'managementBody';
  const { form, labels, logging, send } = useLogCourse(t(isBody ? 'logCourse.personId' : 'logPeople.person'));
  const logged = logging.data;
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('logCourse.submit')}
      busy={logging.isPending}
      failure={logging.error}
      onSubmit={() => {
        const person = choice.people.find(({ personId }) => personId === form.values.personId);
        send(person === undefined ? '' : nameOf(person));
      }}
      done={
        logged && (
          <Success>
            {t('logCourse.done', {
              course: courseName(logged.taken),
              name: logged.name,
              date: format.date(logged.taken.completedOn),
            })}
          </Success>
        )
      }
    >
      <PeopleSource choice={choice} />
      <SelectField
        form={form}
        name="personId"
        label={labels.personId}
        required
        options={choice.shown.map((one) => [one.personId, nameOf(one)])}
      />
      <CourseFields form={form} courses={courses} />
      <EvidenceFields form={form} kinds={['file', 'seenByCoordinator', 'link']} />
    </FormFrame>
  );
}
