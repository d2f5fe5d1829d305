import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../functions/contracts/training';
import { DataTable, type Column } from '../../components/DataTable';

/** The courses, one a row. */
export function CourseTable({ courses }: { courses: readonly CourseView[] }) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): readonly Column<CourseView>[] => [
      {
        id: 'title',
        header: t('catalogue.name'),
        cell: ({ title }) => title,
        compare: (a, b) => a.title.localeCompare(b.title, 'da'),
        weight: 3,
      },
      {
        id: 'provider',
        header: t('catalogue.provider'),
        cell: ({ provider }) => provider,
        compare: (a, b) => a.provider.localeCompare(b.provider, 'da'),
        weight: 2,
      },
      { id: 'format', header: t('catalogue.format'), cell: ({ format }) => format, wideOnly: true },
      {
        id: 'minutes',
        header: t('catalogue.minutesShort'),
        cell: ({ minutes }) => minutes,
        compare: (a, b) => a.minutes - b.minutes,
        weight: 0.6,
        wideOnly: true,
      },
      {
        id: 'competences',
        header: t('catalogue.competences'),
        cell: ({ competences }) => competences.map((one) => t(`competence.${one}`)).join(', '),
        weight: 2,
        wideOnly: true,
      },
      {
        id: 'source',
        header: t('catalogue.source'),
        cell: ({ source }) => source,
        weight: 1.6,
        wideOnly: true,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('catalogue.title')}
      rows={courses}
      columns={columns}
      rowId={({ courseId }) => courseId}
      sort={{ column: 'title' }}
    />
  );
}
