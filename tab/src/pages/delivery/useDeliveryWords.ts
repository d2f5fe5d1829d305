import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../../contracts/delivery/deliveries';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';

type DeliveryWords = { about: (delivery: DeliveryView) => string; to: (delivery: DeliveryView) => string };

/** What a card is about and whom it is for, in words. */
export function useDeliveryWords(): DeliveryWords {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return useMemo(() => {
    const written = ({ kind, reference }: DeliveryView['about']) => {
      switch (kind) {
        case 'report':
        case 'reportDraft':
        case 'reportAwaited':
        case 'reportReminder':
        case 'trainingReminder':
        case 'trainingOverdue':
        case 'trainingDigest':
        case 'trouble':
          return format.date(reference);
        default:
          return reference;
      }
    };
    return {
      about: ({ about }) => t(`deliveries.about.${about.kind}`, { reference: written(about) }),
      to: ({ to }) => (to === null ? t('deliveries.channel') : nameOf(to)),
    };
  }, [t, format, nameOf]);
}
