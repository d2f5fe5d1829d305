import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPETENCES, type Competence } from '../../../../../domain/training/competence';
import type { TrainingView } from '../../../../../contracts/training/training';
import { useNarrow } from '../../../appearance/useNarrow';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';
import { useFormat } from '../../../words/useFormat';
import { useMemberColumns } from './useMemberColumns';
import type { TrainingMember } from './useMemberFilter';

const useStyles = makeStyles({
  yes: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '20px', flexShrink: 0 },
  date: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  no: { color: tokens.colorNeutralForeground3 },
});

/** People by competences, with the day of the newest course that gives each; on a phone the competences as a list. */
export function CompetenceMatrix({ training }: { training: TrainingView }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const first = useMemberColumns();
  const wide = useCompetenceColumns(training);
  const columns = useMemo(() => {
    const list: Column<TrainingMember> = {
      id: 'competences',
      header: t('coverage.competences'),
      cell: ({ competences }) =>
        competences.length === 0
          ? t('coverage.none')
          : competences.map((one) => t(`competence.${one}`)).join(', '),
      weight: 2,
    };
    return [...first, ...(narrow ? [list] : wide)];
  }, [t, first, wide, narrow]);
  return (
    <DataTable
      label={t('coverage.matrixLabel')}
      rows={training.members}
      columns={columns}
      rowId={({ person }) => person.personId}
    />
  );
}

function useCompetenceColumns({ courses }: Pick<TrainingView, 'courses'>): readonly Column<TrainingMember>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  return useMemo(() => {
    const gives = new Map(courses.map(({ courseId, competences }) => [courseId, competences]));
    const dateOf = (member: TrainingMember, competence: Competence): string => {
      if (!member.competences.includes(competence)) return '';
      return member.completions.reduce((newest, { courseId, completedOn }) => {
        const isGiven = courseId !== null && gives.get(courseId)?.includes(competence) === true;
        return isGiven && completedOn > newest ? completedOn : newest;
      }, '');
    };
    const cellOf = (member: TrainingMember, competence: Competence) => {
      const named = { competence: t(`competence.${competence}`) };
      const day = dateOf(member, competence);
      if (day === '')
        return (
          <span className={styles.no} role="img" aria-label={t('coverage.carriesNot', named)}>
            –
          </span>
        );
      const date = format.shortDate(day);
      return (
        <span className={styles.yes} role="img" aria-label={t('coverage.carries', { ...named, date })}>
          <CheckmarkRegular className={styles.icon} aria-hidden />
          <span className={styles.date}>{date}</span>
        </span>
      );
    };
    return COMPETENCES.map((competence): Column<TrainingMember> => ({
      id: competence,
      header: t(`competence.${competence}`),
      cell: (member) => cellOf(member, competence),
      compare: (a, b) => compareText(dateOf(a, competence), dateOf(b, competence)),
    }));
  }, [t, format, styles, courses]);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
