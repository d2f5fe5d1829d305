import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../functions/contracts/training';
import { Empty } from '../../components/Empty';
import { CompetenceMatrix } from './CompetenceMatrix';
import { CompletionMatrix } from './CompletionMatrix';
import { MemberFilters, type MatrixView } from './MemberFilters';
import { MemberCourseTable } from './MemberCourseTable';
import { useMemberFilter } from './useMemberFilter';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

/** More people than this stand below each other and not beside each other. */
const MOST_COLUMNS = 12;

/** Who has completed what: people by competences, or people by courses. */
export function MemberMatrix({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const filter = useMemberFilter(training.members);
  const [view, setView] = useState<MatrixView>('byCompetence');
  const { found, shown } = filter;
  const part = { ...training, members: shown };
  return (
    <>
      <MemberFilters filter={filter} view={view} onView={setView} />
      {found.length === 0 ? (
        <Empty>{t('coverage.noMatch')}</Empty>
      ) : view === 'byCompetence' ? (
        <CompetenceMatrix training={part} />
      ) : training.members.length > MOST_COLUMNS ? (
        <MemberCourseTable training={part} />
      ) : (
        <CompletionMatrix training={part} />
      )}
      {shown.length < found.length && (
        <div className={styles.more}>
          <span role="status">{t('coverage.shown', { shown: shown.length, all: found.length })}</span>
          <Button onClick={filter.showMore}>{t('coverage.showMore')}</Button>
        </div>
      )}
    </>
  );
}
