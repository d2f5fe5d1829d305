import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../../contracts/delivery/deliveries';
import { useNarrow } from '../../appearance/useNarrow';
import type { Column } from '../../components/table/grid-props';
import { useFormat } from '../../words/useFormat';
import { SendAgain } from './SendAgain';
import { needsSomebody } from './ToLookAt';
import { useDeliveryWords } from './useDeliveryWords';
import type { Settling } from './useSettling';

/**
 * Every card: what, to whom, how it stands, since when, and sending it again; those that stand above with their reasons
 * are sent again there.
 * On a phone three columns would break words apart.
 */
export function useDeliveryColumns(settling: Settling): readonly Column<DeliveryView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useDeliveryWords();
  const narrow = useNarrow();
  return useMemo(() => {
    const stateOf = ({ state }: DeliveryView) => t(`deliveries.states.${state}`);
    const by = (text: (row: DeliveryView) => string) => (a: DeliveryView, b: DeliveryView) =>
      text(a).localeCompare(text(b), 'da');
    const again = (row: DeliveryView) =>
      row.can.sendAgain && !needsSomebody(row) && <SendAgain delivery={row} settling={settling} />;
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
                  {again(row)}
                </div>
              ),
              compare: by(words.to),
              weight: 2,
              acts: true,
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
      ...(narrow
        ? []
        : [{ id: 'again', header: t('deliveries.sendAgain'), cell: again, weight: 1.6, acts: true }]),
    ];
  }, [t, format, words, narrow, settling]);
}
