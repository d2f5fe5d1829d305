import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import { Answer } from '../../../components/Answer';
import { Empty } from '../../../components/Empty';
import { CompetenceMatrix } from './CompetenceMatrix';
import { CompletionMatrix } from './CompletionMatrix';
import { MemberFilters, type MatrixView } from './MemberFilters';
import { MemberCourseTable } from './MemberCourseTable';
import { useTrainingMembers } from './useTrainingMembers';

const useStyles = makeStyles({
  count: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

/** More people than this stand below each other and not beside each other. */
const MOST_COLUMNS = 12;

/** Who has completed what: people by competences, or people by courses. */
export function MemberMatrix({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { on, audience, courses, counts } = training;
  const { first, places, placeId, memberAt, onSight, sorting, setSorting, ...filter } = useTrainingMembers(
    on,
    audience,
  );
  const [view, setView] = useState<MatrixView>('byCompetence');
  const list = { courses, places, placeId, memberAt, onSight, order: { sorting, onSort: setSorting } };
  return (
    <>
      <MemberFilters {...filter} view={view} onView={setView} />
      {first !== undefined && (
        <Answer query={first}>
          {() => (
            <>
              <p role="status" className={styles.count}>
                {t('coverage.shown', { shown: places.length, all: counts.all })}
              </p>
              {places.length === 0 ? (
                <Empty>{t('coverage.noMatch')}</Empty>
              ) : view === 'byCompetence' ? (
                <CompetenceMatrix list={list} />
              ) : counts.all > MOST_COLUMNS ? (
                <MemberCourseTable list={list} />
              ) : (
                <CompletionMatrix list={list} />
              )}
            </>
          )}
        </Answer>
      )}
    </>
  );
}
