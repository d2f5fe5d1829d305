import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPETENCES, type Competence } from '../../../../../domain/training/competence';
import { newestGiving } from '../../../../../domain/training/newest-giving';
import type { TrainingMember } from '../../../../../contracts/training/training';
import { NO_ROOM_BESIDE, useNarrow } from '../../../appearance/useNarrow';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';
import { useFormat } from '../../../words/useFormat';
import { ofPlaces, type MemberList } from './member-list';
import { useMemberColumns } from './useMemberColumns';

const useStyles = makeStyles({
  yes: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: '20px', flexShrink: 0 },
  date: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  no: { color: tokens.colorNeutralForeground3 },
});

/** People by competences, with the day of the newest course that gives each; where there is less room the competences as a list. */
export function CompetenceMatrix({ list }: { list: MemberList }) {
  const { memberAt } = list;
  const { t } = useTranslation();
  const narrow = useNarrow(NO_ROOM_BESIDE);
  const first = useMemberColumns();
  const wide = useCompetenceColumns(list);
  const columns = useMemo(() => {
    const named: Column<TrainingMember> = {
      id: 'competences',
      header: t('coverage.competences'),
      cell: ({ competences }) =>
        competences.length === 0
          ? t('coverage.none')
          : competences.map((one) => t(`competence.${one}`)).join(', '),
      weight: 2,
    };
    return ofPlaces([...first, ...(narrow ? [named] : wide)], memberAt);
  }, [t, first, wide, narrow, memberAt]);
  return (
    <DataTable
      label={t('coverage.matrixLabel')}
      rows={list.places}
      order={list.order}
      onSight={list.onSight}
      columns={columns}
      rowId={list.placeId}
    />
  );
}

function useCompetenceColumns({ courses }: Pick<MemberList, 'courses'>): readonly Column<TrainingMember>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  return useMemo(() => {
    const gives = new Map(courses.map(({ courseId, competences }) => [courseId, competences]));
    const cellOf = (member: TrainingMember, competence: Competence, name: string, without: ReactNode) => {
      const day = newestGiving(member, competence, gives);
      if (day === undefined) return without;
      const date = format.shortDate(day);
      return (
        <span
          className={styles.yes}
          role="img"
          aria-label={t('coverage.carries', { competence: name, date })}
        >
          <CheckmarkRegular className={styles.icon} aria-hidden />
          <span className={styles.date}>{date}</span>
        </span>
      );
    };
    return COMPETENCES.map((competence): Column<TrainingMember> => {
      const name = t(`competence.${competence}`);
      // Most cells of a large group say this, so it is put into words once.
      const without = (
        <span className={styles.no} role="img" aria-label={t('coverage.carriesNot', { competence: name })}>
          –
        </span>
      );
      return {
        id: competence,
        header: name,
        weight: 1.2,
        cell: (member) => cellOf(member, competence, name, without),
      };
    });
  }, [t, format, styles, courses]);
}
