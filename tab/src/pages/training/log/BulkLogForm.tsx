import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../../contracts/training/training';
import { CourseFields } from '../../../components/training/CourseFields';
import { EvidenceFields } from '../../../components/training/EvidenceFields';
import { FormFrame } from '../../../components/form/FormFrame';
import { PeopleChecklist } from '../../../components/form/PeopleChecklist';
import { Success } from '../../../components/Success';
import { usePersonName } from '../../../components/people/usePersonName';
import { useBulkLog } from './useBulkLog';

/** The form for one course and many people; afterwards it says who had it already. */
export function BulkLogForm({ courses }: { courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { form, labels, logging, chosen, setChosen, send, clear } = useBulkLog();
  const result = logging.data;
  return (
    <FormFrame
      form={form}
      labels={labels}
      submit={t('bulkLog.submit')}
      sending={logging}
      onSubmit={send}
      onRestart={clear}
      done={
        result && (
          <Success changed={result.logged.length > 0}>
            {t('bulkLog.logged', { count: result.logged.length })}
            {result.alreadyThere.length > 0 &&
              ` ${t('bulkLog.alreadyThere', { names: result.alreadyThere.map(nameOf).join(', ') })}`}
          </Success>
        )
      }
    >
      <CourseFields form={form} courses={courses} />
      <EvidenceFields form={form} kinds={['seenByCoordinator', 'file', 'link']} />
      <PeopleChecklist
        name="personIds"
        hint={t('bulkLog.peopleHint', { count: chosen.length })}
        required
        first="managementBody"
        chosen={chosen}
        onChange={setChosen}
      />
    </FormFrame>
  );
}
