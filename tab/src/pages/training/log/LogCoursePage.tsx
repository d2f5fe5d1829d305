import { useTranslation } from 'react-i18next';
import { getCourses } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { LinkButton } from '../../../components/LinkButton';
import { PageFrame } from '../../../components/PageFrame';
import { LogCourseForm } from './LogCourseForm';

/** One course for one person, again and again. */
export function LogCoursePage() {
  const { t } = useTranslation();
  const courses = useAnswer(getCourses, {});
  return (
    <PageFrame
      title={t('logCourse.title')}
      lead={t('logCourse.lead')}
      back={{ to: '/uddannelse', text: t('logCourse.back') }}
      actions={<LinkButton to="/uddannelse/log-flere">{t('bulkLog.title')}</LinkButton>}
    >
      <Allowed ability="logCompletions">
        <Answer query={courses}>{(catalogue) => <LogCourseForm courses={catalogue.courses} />}</Answer>
      </Allowed>
    </PageFrame>
  );
}
