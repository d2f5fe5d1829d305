import { useTranslation } from 'react-i18next';
import type { CourseView, PersonTrainingView } from '../../../../../contracts/training/training';
import { useCourseName } from '../../../components/training/useCourseName';
import { Empty } from '../../../components/Empty';
import { Entries, EntryLine } from '../../../components/Entries';
import { CompletionFacts } from './CompletionFacts';

type Props = { ended: PersonTrainingView['ended']; courses: readonly CourseView[] };

/** What no longer counts, each with the reason, as it was registered. */
export function Ended({ ended, courses }: Props) {
  const { t } = useTranslation();
  const courseName = useCourseName(courses);
  if (ended.length === 0) return <Empty>{t('personTraining.historyNone')}</Empty>;
  return (
    <Entries>
      {ended.map(({ completion, kind, by, reason }) => (
        <EntryLine
          key={completion.completionId}
          title={`${completion.completionId}. ${courseName(completion)}`}
          state={
            kind === 'corrected'
              ? t('personTraining.corrected', { by: by ?? '' })
              : t('personTraining.annulled')
          }
        >
          <CompletionFacts completion={completion} reason={reason} />
        </EntryLine>
      ))}
    </Entries>
  );
}
