import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { listDeliveries, type DeliveryView } from '../../../../functions/contracts/ledger';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { DataTable, type Column } from '../../components/DataTable';
import { useFormat } from '../../words/useFormat';

/** The cards that were sent or are on their way, and what is in their way. */
export function Deliveries() {
  const { t } = useTranslation();
  const format = useFormat();
  const deliveries = useAnswer(listDeliveries, {});
  const columns = useMemo(
    (): readonly Column<DeliveryView>[] => [
      {
        id: 'card',
        header: t('settings.card'),
        cell: ({ id }) => id,
        compare: (a, b) => a.id.localeCompare(b.id),
        weight: 2.4,
      },
      {
        id: 'state',
        header: t('settings.state'),
        cell: ({ state }) => t(`settings.states.${state}`),
        compare: (a, b) => a.state.localeCompare(b.state),
        weight: 1.4,
      },
      {
        id: 'attempts',
        header: t('settings.attempts'),
        cell: ({ attempts }) => attempts,
        weight: 0.6,
        wideOnly: true,
      },
      {
        id: 'problem',
        header: t('settings.problem'),
        cell: ({ problem }) => problem ?? '',
        weight: 2,
      },
      {
        id: 'changedAt',
        header: t('settings.changedAt'),
        cell: ({ changedAt }) => format.shortInstant(changedAt),
        compare: (a, b) => a.changedAt.localeCompare(b.changedAt),
        weight: 1.4,
        wideOnly: true,
      },
    ],
    [t, format],
  );
  return (
    <Answer
      query={deliveries}
      empty={(answer) => (answer.deliveries.length === 0 ? t('settings.deliveriesEmpty') : undefined)}
    >
      {(answer) => (
        <DataTable
          label={t('settings.deliveries')}
          rows={answer.deliveries}
          columns={columns}
          rowId={({ id }) => id}
          sort={{ column: 'changedAt', descending: true }}
        />
      )}
    </Answer>
  );
}
