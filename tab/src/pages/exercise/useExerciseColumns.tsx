import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExerciseRow } from '../../../../contracts/exercise/exercise';
import { EXERCISE_KIND_WORDS } from '../../../../words/exercise/exercise-words';
import { AppLink } from '../../components/AppLink';
import type { Column } from '../../components/table/grid-props';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const by = (key: (row: ExerciseRow) => string) => (a: ExerciseRow, b: ExerciseRow) =>
  key(a).localeCompare(key(b), 'da');

/** The columns of the list of exercises. */
export function useExerciseColumns(): readonly Column<ExerciseRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const styles = useStyles();
  return useMemo(
    () => [
      {
        id: 'scenario',
        header: t('exercises.scenario'),
        cell: ({ exerciseId, scenario, isAnnulled }) => (
          <div>
            <AppLink to={`/oevelser/${exerciseId}`}>{scenario}</AppLink>
            {isAnnulled && <span className={styles.more}>{t('exercises.isAnnulled')}</span>}
          </div>
        ),
        compare: by(({ scenario }) => scenario),
        weight: 3,
        acts: true,
        leads: true,
      },
      {
        id: 'kind',
        header: t('exercises.kind'),
        cell: ({ kind }) => EXERCISE_KIND_WORDS[kind][language],
        compare: by(({ kind }) => EXERCISE_KIND_WORDS[kind][language]),
        weight: 2,
        deskOnly: true,
      },
      {
        id: 'on',
        header: t('exercises.on'),
        cell: ({ on }) => format.shortDate(on),
        compare: by(({ on }) => on),
        weight: 1.5,
      },
      {
        id: 'findings',
        header: t('exercises.findingsColumn'),
        cell: ({ openFindings, overdueFindings }) => (
          <div>
            {t('exercises.openFindings', { count: openFindings })}
            {overdueFindings > 0 && (
              <span className={styles.more}>
                {t('exercises.overdueFindings', { count: overdueFindings })}
              </span>
            )}
          </div>
        ),
        compare: (a, b) => a.openFindings - b.openFindings,
        weight: 2.25,
      },
    ],
    [t, language, format, styles],
  );
}
