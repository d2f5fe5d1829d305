import { useTranslation } from 'react-i18next';
import { COMPETENCES } from '../../../../../domain/training/competence';
import { getTrend, type TrendView } from '../../../../../contracts/training/training';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { ColourMark } from '../../../components/status/ColourMark';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { useFormat } from '../../../words/useFormat';
import { TrendFigure } from './TrendFigure';

type Month = TrendView['months'][number];

/** The body's coverage over the last 13 months: a figure, and the same as a table. */
export function Trend() {
  const { t } = useTranslation();
  const trend = useAnswer(getTrend, {});
  return (
    <Section title={t('trend.title')} lead={t('trend.lead')}>
      <Answer query={trend}>
        {({ months }) => (
          <>
            <TrendFigure months={months} />
            <Reveal text={t('trend.table')} reading>
              <TrendTable months={months} />
            </Reveal>
          </>
        )}
      </Answer>
    </Section>
  );
}

function TrendTable({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<Month>[] = [
    { id: 'month', header: t('trend.month'), cell: ({ month }) => format.month(month) },
    {
      id: 'memberLight',
      header: t('trend.perMember'),
      cell: ({ memberLight }) => <ColourMark colour={memberLight.colour} />,
    },
    {
      id: 'light',
      header: t('trend.collective'),
      cell: ({ light }) => <ColourMark colour={light.colour} />,
    },
    {
      id: 'inDate',
      header: t('trend.inDate'),
      cell: ({ standings, members }) => t('trend.of', { count: standings.inDate, members }),
      wideOnly: true,
    },
    {
      id: 'carried',
      header: t('trend.carried'),
      cell: ({ carried }) => t('trend.of', { count: carried.length, members: COMPETENCES.length }),
      wideOnly: true,
    },
  ];
  return (
    <DataTable
      label={t('trend.title')}
      rows={months.toReversed()}
      columns={columns}
      rowId={({ month }) => month}
    />
  );
}
