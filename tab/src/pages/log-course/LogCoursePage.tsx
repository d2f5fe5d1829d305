import { useTranslation } from 'react-i18next';
import { getRoster } from '../../../../functions/contracts/roster';
import { getCourses } from '../../../../functions/contracts/training';
import { useAnswer } from '../../api/useAnswer';
import { Allowed } from '../../components/Allowed';
import { Answer } from '../../components/Answer';
import { PageFrame } from '../../components/PageFrame';
import { LogCourseForm } from './LogCourseForm';

/** One course for one member, again and again. */
export function LogCoursePage() {
  const { t } = useTranslation();
  const roster = useAnswer(getRoster, {});
  const courses = useAnswer(getCourses, {});
  return (
    <PageFrame
      title={t('logCourse.title')}
      lead={t('logCourse.lead')}
      back={{ to: '/uddannelse', text: t('logCourse.back') }}
    >
      <Allowed ability="logCompletions">
        <Answer query={roster}>
          {({ entries }) => (
            <Answer query={courses}>
              {(catalogue) => <LogCourseForm people={entries} courses={catalogue.courses} />}
            </Answer>
          )}
        </Answer>
      </Allowed>
    </PageFrame>
  );
}
