import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingMember } from '../../../../../contracts/training/training';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';
import { useFormat } from '../../../words/useFormat';
import { useCourseName } from '../../../components/training/useCourseName';
import { ofPlaces, type MemberList } from './member-list';
import { useMemberColumns } from './useMemberColumns';

const useStyles = makeStyles({
  courses: { listStyleType: 'none', margin: 0, padding: 0 },
  date: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Each person of a large group with their courses, the newest first. */
export function MemberCourseTable({ list }: { list: MemberList }) {
  const { memberAt } = list;
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const courseName = useCourseName(list.courses);
  const first = useMemberColumns();
  const columns = useMemo(() => {
    const courses: Column<TrainingMember> = {
      id: 'courses',
      header: t('coverage.courses'),
      cell: ({ completions }) =>
        completions.length === 0 ? (
          t('training.noCourse')
        ) : (
          <ul className={styles.courses}>
            {completions.toReversed().map((one) => (
              <li key={one.completionId}>
                {courseName(one)} <span className={styles.date}>{format.shortDate(one.completedOn)}</span>
              </li>
            ))}
          </ul>
        ),
      weight: 4,
    };
    return ofPlaces([...first, courses], memberAt);
  }, [first, t, format, styles, courseName, memberAt]);
  return (
    <DataTable
      label={t('coverage.coursesLabel')}
      rows={list.places}
      order={list.order}
      onSight={list.onSight}
      columns={columns}
      rowId={list.placeId}
    />
  );
}
