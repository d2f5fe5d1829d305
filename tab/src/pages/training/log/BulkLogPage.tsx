import { useTranslation } from 'react-i18next';
import { getCourses } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { PageFrame } from '../../../components/PageFrame';
import { BulkLogForm } from './BulkLogForm';

/** One course on one day for many people at once. */
export function BulkLogPage() {
  const { t } = useTranslation();
  const courses = useAnswer(getCourses, {});
  return (
    <PageFrame
      title={t('bulkLog.title')}
      lead={t('bulkLog.lead')}
      back={{ to: '/uddannelse', text: t('bulkLog.back') }}
    >
      <Allowed ability="logCompletions">
        <Answer query={courses}>{(catalogue) => <BulkLogForm courses={catalogue.courses} />}</Answer>
      </Allowed>
    </PageFrame>
  );
}
