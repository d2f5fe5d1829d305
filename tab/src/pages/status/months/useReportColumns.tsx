import { isAhead } from '../../../../../domain/status/due-month';
import { coloursOf, overallColour } from '../../../../../domain/status/overall';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedReportView } from '../../../../../contracts/status/report';
import { AppLink } from '../../../components/AppLink';
import { ColourMark } from '../../../components/status/ColourMark';
import type { Column } from '../../../components/table/grid-props';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({
  how: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The columns of the list of issued statuses. */
export function useReportColumns(): readonly Column<IssuedReportView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  return useMemo(
    () => [
      {
        id: 'month',
        header: t('reports.month'),
        cell: ({ report, statusOn, mayNote, version, isLate, releasedBy }) => (
          <div>
            <AppLink to={`/maanedsstatus/${report.month}`}>
              {t('report.title', { statusOn: format.date(statusOn) })}
            </AppLink>{' '}
            {mayNote && (
              <Badge appearance="tint" color="brand">
                {t('reports.mine')}
              </Badge>
            )}
            <div className={styles.how}>
              {[
                ...(version > 1 ? [t('reports.version', { version })] : []),
                ...(isAhead(report.month, report.asOf) ? [t('reports.early')] : []),
                ...(isLate ? [t('reports.late')] : []),
                ...(releasedBy === null ? [t('reports.unreviewed')] : []),
              ].join(' · ')}
            </div>
          </div>
        ),
        compare: (a, b) => a.report.month.localeCompare(b.report.month),
        weight: 1.8,
        acts: true,
      },
      {
        id: 'overall',
        header: t('reports.overall'),
        cell: ({ report: { sections } }) => (
          <div>
            <ColourMark colour={overallColour(sections)} />
            {coloursOf(sections).grey > 0 && (
              <div className={styles.how}>{t('report.notAssessed', { count: coloursOf(sections).grey })}</div>
            )}
          </div>
        ),
      },
      {
        id: 'colours',
        header: t('reports.colours'),
        cell: ({ report }) => t('report.counts', coloursOf(report.sections)),
        weight: 2,
        wideOnly: true,
      },
      {
        id: 'issuedAt',
        header: t('reports.issuedAt'),
        cell: ({ issuedAt }) => format.shortInstant(issuedAt),
        compare: (a, b) => a.issuedAt.localeCompare(b.issuedAt),
        weight: 1.4,
        wideOnly: true,
      },
      {
        id: 'noted',
        header: t('reports.noted'),
        cell: ({ notings }) => t('reports.notedBy', { count: notings.length }),
        weight: 1.4,
        wideOnly: true,
      },
    ],
    [t, format, styles],
  );
}
