import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../../functions/contracts/deliveries';
import { useNarrow } from '../../appearance/useNarrow';
import type { Column } from '../../components/DataTable';
import { useFormat } from '../../words/useFormat';
import { useDeliveryWords } from './useDeliveryWords';

/** Every card: what, to whom, how it stands and since when. On a phone three columns would break words apart. */
export function useDeliveryColumns(): readonly Column<DeliveryView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDeliveryWords();
  const narrow = useNarrow();
  return useMemo(() => {
    const stateOf = ({ state }: DeliveryView) => t(`deliveries.states.${state}`);
    const by = (text: (row: DeliveryView) => string) => (a: DeliveryView, b: DeliveryView) =>
      text(a).localeCompare(text(b), 'da');
    return [
      { id: 'card', header: t('deliveries.card'), cell: words.about, compare: by(words.about), weight: 2.2 },
      ...(narrow
        ? [
            {
              id: 'to',
              header: t('deliveries.toAndState'),
              cell: (row: DeliveryView) => (
                <div>
                  <div>{words.to(row)}</div>
                  <div>{stateOf(row)}</div>
                </div>
              ),
              compare: by(words.to),
              weight: 2,
            },
          ]
        : [
            { id: 'to', header: t('deliveries.to'), cell: words.to, compare: by(words.to), weight: 1.6 },
            { id: 'state', header: t('deliveries.state'), cell: stateOf, compare: by(stateOf), weight: 1.4 },
          ]),
      {
        id: 'changedAt',
        header: t('deliveries.changedAt'),
        cell: ({ changedAt }) => format.shortInstant(changedAt),
        compare: by(({ changedAt }) => changedAt),
        weight: 1.3,
        wideOnly: true,
      },
    ];
  }, [t, format, words, narrow]);
}
