import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import { Empty } from '../../../components/Empty';
import { CompetenceMatrix } from './CompetenceMatrix';
import { CompletionMatrix } from './CompletionMatrix';
import { MemberFilters, type MatrixView } from './MemberFilters';
import { MemberCourseTable } from './MemberCourseTable';
import { useMemberFilter } from './useMemberFilter';

const useStyles = makeStyles({
  count: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** More people than this stand below each other and not beside each other. */
const MOST_COLUMNS = 12;

/** Who has completed what: people by competences, or people by courses. */
export function MemberMatrix({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const filter = useMemberFilter(training.members);
  const [view, setView] = useState<MatrixView>('byCompetence');
  const { found } = filter;
  const part = useMemo(() => ({ ...training, members: found }), [training, found]);
  return (
    <>
      <MemberFilters filter={filter} view={view} onView={setView} />
      <p role="status" className={styles.count}>
        {t('coverage.shown', { shown: found.length, all: training.members.length })}
      </p>
      {found.length === 0 ? (
        <Empty>{t('coverage.noMatch')}</Empty>
      ) : view === 'byCompetence' ? (
        <CompetenceMatrix training={part} />
      ) : training.members.length > MOST_COLUMNS ? (
        <MemberCourseTable training={part} />
      ) : (
        <CompletionMatrix training={part} />
      )}
    </>
  );
}
