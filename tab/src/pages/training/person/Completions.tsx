import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular, ClockRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { CompletionView, CourseView } from '../../../../../contracts/training/training';
import { useCourseName } from '../../../components/training/useCourseName';
import { VerifyForm } from '../../../components/training/VerifyForm';
import { Empty } from '../../../components/Empty';
import { Entries, EntryLine } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { StateMark } from '../../../components/StateMark';
import { useMe } from '../../../session/session-context';
import { AnnulForm } from './AnnulForm';
import { CompletionFacts } from './CompletionFacts';
import { CorrectForm } from './CorrectForm';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

type Props = { completions: readonly CompletionView[]; courses: readonly CourseView[] };

/** Somebody's courses, the newest first, and what a coordinator can do with each. */
export function Completions({ completions, courses }: Props) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useStyles();
  const courseName = useCourseName(courses);
  if (completions.length === 0) return <Empty>{t('personTraining.none')}</Empty>;
  const newestFirst = completions.toSorted((a, b) => (a.completedOn < b.completedOn ? 1 : -1));
  return (
    <Entries>
      {newestFirst.map((completion) => {
        const { completionId, verified } = completion;
        const course = courseName(completion);
        return (
          <EntryLine
            key={completionId}
            title={course}
            state={
              verified === null ? (
                <StateMark icon={ClockRegular}>{t('personTraining.awaits')}</StateMark>
              ) : (
                <StateMark icon={CheckmarkRegular}>{t('personTraining.verified')}</StateMark>
              )
            }
          >
            <CompletionFacts completion={completion} />
            {abilities.logCompletions && (
              <div className={styles.actions}>
                {verified === null && (
                  <Reveal text={t('personTraining.verify', { completionId })}>
                    <VerifyForm completionId={completionId} />
                  </Reveal>
                )}
                <Reveal text={t('personTraining.correct', { completionId })}>
                  <CorrectForm completion={completion} courses={courses} />
                </Reveal>
                <Reveal text={t('personTraining.annul', { completionId })}>
                  <AnnulForm completionId={completionId} />
                </Reveal>
              </div>
            )}
          </EntryLine>
        );
      })}
    </Entries>
  );
}
