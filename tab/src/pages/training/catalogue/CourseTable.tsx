import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseView } from '../../../../../contracts/training/training';
import { NARROW } from '../../../appearance/useNarrow';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';

const useStyles = makeStyles({
  edit: { minWidth: 0 },
  source: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [`@media ${NARROW}`]: { display: 'none' },
  },
});

type Props = {
  courses: readonly CourseView[];
  /** Asked for a course to be changed; left out for those who may not. */
  onEdit?: (courseId: string) => void;
};

/** The courses, one a row; those that are retired say so. */
export function CourseTable({ courses, onEdit }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const columns = useMemo(
    (): readonly Column<CourseView>[] => [
      {
        id: 'title',
        header: t('catalogue.name'),
        cell: ({ title, retired }) => (
          <span>
            {title} {retired && <Badge appearance="outline">{t('catalogue.retired')}</Badge>}
          </span>
        ),
        compare: (a, b) => a.title.localeCompare(b.title, 'da'),
        weight: 3,
        leads: true,
      },
      {
        id: 'provider',
        header: t('catalogue.provider'),
        cell: ({ provider, source }) => (
          <span>
            {provider}
            <span className={styles.source}>{source}</span>
          </span>
        ),
        compare: (a, b) => a.provider.localeCompare(b.provider, 'da'),
        weight: 2.6,
      },
      {
        id: 'format',
        header: t('catalogue.format'),
        cell: ({ format, minutes }) => t('catalogue.formatFor', { format, minutes }),
        weight: 1.6,
        wideOnly: true,
      },
      {
        id: 'competences',
        header: t('catalogue.competences'),
        cell: ({ competences }) => competences.map((one) => t(`competence.${one}`)).join(', '),
        weight: 2.2,
        deskOnly: true,
      },
      {
        id: 'audiences',
        header: t('catalogue.audiences'),
        cell: ({ audiences }) =>
          audiences.length === 0
            ? t('catalogue.audiencesAll')
            : audiences.map((one) => t(`audience.${one}`)).join(', '),
        weight: 2.1,
        deskOnly: true,
      },
      {
        id: 'validMonths',
        header: t('catalogue.valid'),
        cell: ({ validMonths }) =>
          validMonths === null ? t('catalogue.validNone') : t('catalogue.months', { count: validMonths }),
        weight: 1.6,
        wideOnly: true,
      },
      ...(onEdit === undefined ? [] : [editColumn(onEdit, t)]),
    ],
    [t, styles, onEdit],
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

const editColumn = (onEdit: (courseId: string) => void, t: TFunction): Column<CourseView> => ({
  id: 'edit',
  header: t('catalogue.change'),
  cell: ({ courseId, title }) => (
    <EditButton
      name={t('catalogue.edit', { course: title })}
      onEdit={() => {
        onEdit(courseId);
      }}
    />
  ),
  weight: 1.2,
  acts: true,
});

/** As narrow as its word, so that the table fits a phone. */
function EditButton({ name, onEdit }: { name: string; onEdit: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Button size="small" className={styles.edit} aria-label={name} onClick={onEdit}>
      {t('catalogue.change')}
    </Button>
  );
}
