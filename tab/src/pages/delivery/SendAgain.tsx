import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../../contracts/delivery/deliveries';
import { Confirm } from '../../components/Confirm';
import { useDeliveryWords } from './useDeliveryWords';
import type { Settling } from './useSettling';

type Props = { delivery: DeliveryView; settling: Settling };

/** Sends a card again where the server takes it, after saying what will come of it. */
export function SendAgain({ delivery, settling }: Props) {
  const { t } = useTranslation();
  const words = useDeliveryWords();
  const { id, state } = delivery;
  const to = words.to(delivery);
  // Teams knows where a card that arrived is, so that one is renewed; of others it may have come to be there unseen.
  const outcome = state === 'sent' ? 'known' : state === 'queued' ? 'soon' : 'twice';
  return (
    <Confirm
      text={t('deliveries.sendAgain')}
      label={t('deliveries.sendAgainLabel', { card: words.about(delivery), to })}
      confirm={t('deliveries.sendAgain')}
      busy={settling.busy}
      onConfirm={() => {
        settling.sendAgain(id);
      }}
    >
      {t(`deliveries.sendAgainText.${outcome}`, { to })}
    </Confirm>
  );
}
