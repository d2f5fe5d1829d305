import { useTranslation } from 'react-i18next';
import { COMPETENCES } from '../../../../../domain/training/competence';
import { getTrend } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { ColourMark } from '../../../components/status/ColourMark';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../words/useFormat';
import { trendBars, type TrendBar } from './trend-bars';
import { TrendFigure } from './TrendFigure';

/** The body's coverage over the 13 months that end on a day: a figure, and the same as a table. */
export function Trend({ on }: { on: string }) {
  const { t } = useTranslation();
  const trend = useAnswer(getTrend, { query: { on } });
  return (
    <Section title={t('trend.title')} lead={t('trend.lead')}>
      <Answer query={trend}>
        {({ months }) => {
          const bars = trendBars(months);
          return (
            <>
              <TrendFigure bars={bars} />
              <Reveal text={t('trend.table')} reading>
                <TrendTable bars={bars} />
              </Reveal>
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

function TrendTable({ bars }: { bars: readonly TrendBar[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<TrendBar>[] = [
    { id: 'month', header: t('trend.month'), cell: ({ month }) => format.month(month.month) },
    {
      id: 'inDate',
      header: t('trend.inDate'),
      cell: (bar) =>
        bar.kind === 'share'
          ? t('trend.share', {
              count: bar.month.standings.inDate,
              members: bar.month.members,
              percent: format.percent(bar.percent),
            })
          : t(`trend.${bar.kind}`),
      weight: 1.4,
    },
    {
      id: 'memberLight',
      header: t('trend.perMember'),
      cell: ({ month }) => <ColourMark colour={month.memberLight.colour} />,
      wideOnly: true,
    },
    {
      id: 'light',
      header: t('trend.collective'),
      cell: ({ month }) => <ColourMark colour={month.light.colour} />,
      wideOnly: true,
    },
    {
      id: 'carried',
      header: t('trend.carried'),
      cell: ({ month }) => t('trend.of', { count: month.carried.length, members: COMPETENCES.length }),
      wideOnly: true,
    },
  ];
  return (
    <DataTable
      label={t('trend.title')}
      rows={bars.toReversed()}
      columns={columns}
      rowId={({ month }) => month.month}
    />
  );
}
