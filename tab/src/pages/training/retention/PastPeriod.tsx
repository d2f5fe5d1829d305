import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionView } from '../../../../../contracts/training/retention';
import { AppLink } from '../../../components/AppLink';
import { BasisLabel } from '../../../components/BasisLabel';
import { DataTable } from '../../../components/table/DataTable';
import type { Column } from '../../../components/table/grid-props';
import { Empty } from '../../../components/Empty';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

type Erasable = RetentionView['erasable'][number];

/** Those whose time is over, each with the rule that says so and the way to the plan. */
export function PastPeriod({ erasable }: { erasable: readonly Erasable[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  if (erasable.length === 0) return <Empty>{t('retention.pastNone')}</Empty>;
  return (
    <DataTable
      label={t('retention.past')}
      rows={erasable}
      columns={columns}
      rowId={({ person }) => person.personId}
      sort={{ column: 'since' }}
    />
  );
}

function useColumns(): readonly Column<Erasable>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('retention.name'),
        cell: ({ person }) => (
          <AppLink to={`/indstillinger/opbevaring/${person.personId}`}>{nameOf(person)}</AppLink>
        ),
        compare: (a, b) => nameOf(a.person).localeCompare(nameOf(b.person), 'da'),
        weight: 2,
        acts: true,
      },
      {
        id: 'since',
        header: t('retention.since'),
        cell: ({ since }) => format.shortDate(since),
        compare: (a, b) => a.since.localeCompare(b.since),
        wideOnly: true,
      },
      {
        id: 'why',
        header: t('retention.why'),
        cell: ({ left }) => (
          <div>
            {left.map(({ audience, to, months }) => (
              <div key={`${audience} ${to}`}>
                {t('retention.whyLine', {
                  audience: t(`audience.${audience}`),
                  to: format.shortDate(to),
                  months: t('catalogue.months', { count: months }),
                })}
              </div>
            ))}
            <BasisLabel label="localPolicy" />
          </div>
        ),
        weight: 3,
      },
    ],
    [t, format, nameOf],
  );
}
