import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import {
  confirmDelivery,
  resendDelivery,
  type DeliveryView,
} from '../../../../functions/contracts/deliveries';
import { useCommand } from '../../api/useCommand';
import { Confirm } from '../../components/Confirm';
import { Empty } from '../../components/Empty';
import { Entries, Entry } from '../../components/Entries';
import { Failure } from '../../components/Failure';
import { Success } from '../../components/Success';
import { usePersonName } from '../../components/usePersonName';
import { useFormat } from '../../words/useFormat';
import { useDeliveryWords } from './useDeliveryWords';

const useStyles = makeStyles({
  faint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const NEEDS_SOMEBODY: readonly DeliveryView['state'][] = ['unknown', 'failed', 'waiting'];

/** The cards that are not there, or may not be, with why and what to do; those that nobody but a person can settle first. */
export function ToLookAt({ deliveries }: { deliveries: readonly DeliveryView[] }) {
  const { t } = useTranslation();
  const confirming = useCommand(confirmDelivery);
  const sending = useCommand(resendDelivery);
  const open = NEEDS_SOMEBODY.flatMap((state) => deliveries.filter((one) => one.state === state));
  const failure = confirming.error ?? sending.error;
  const settle = (command: typeof confirming, other: typeof sending, id: string) => {
    other.reset();
    command.mutate({ body: { id } });
  };
  return (
    <>
      <div role="status">
        {confirming.isSuccess && <Success>{t('deliveries.confirmed')}</Success>}
        {sending.isSuccess && <Success>{t('deliveries.sent')}</Success>}
      </div>
      {failure !== null && <Failure error={failure} />}
      {open.length === 0 ? (
        <Empty>{t('deliveries.lookNone')}</Empty>
      ) : (
        <Entries>
          {open.map((one) => (
            <Undelivered
              key={one.id}
              delivery={one}
              busy={confirming.isPending || sending.isPending}
              onConfirm={() => {
                settle(confirming, sending, one.id);
              }}
              onSendAgain={() => {
                settle(sending, confirming, one.id);
              }}
            />
          ))}
        </Entries>
      )}
    </>
  );
}

type Props = { delivery: DeliveryView; busy: boolean; onConfirm: () => void; onSendAgain: () => void };

function Undelivered({ delivery, busy, onConfirm, onSendAgain }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const words = useDeliveryWords();
  const nameOf = usePersonName();
  const { state, reason, problem, changedAt, settledBy, can } = delivery;
  const card = words.about(delivery);
  const to = words.to(delivery);
  return (
    <Entry title={`${card}, ${to}`} state={t(`deliveries.states.${state}`)}>
      {reason !== null && <span>{t(`deliveries.reasons.${reason}`)}</span>}
      <span className={styles.faint}>
        {[
          format.instant(changedAt),
          ...(problem === null ? [] : [t('deliveries.teamsSaid', { problem })]),
          ...(settledBy === null ? [] : [t('deliveries.settledBy', { name: nameOf(settledBy) })]),
        ].join(' · ')}
      </span>
      {can.confirm && (
        <div>
          <Confirm
            text={t('deliveries.confirm')}
            label={t('deliveries.confirmLabel', { card, to })}
            confirm={t('deliveries.confirm')}
            busy={busy}
            onConfirm={onConfirm}
          >
            {t('deliveries.confirmText')}
          </Confirm>
        </div>
      )}
      {can.sendAgain && (
        <div>
          <Confirm
            text={t('deliveries.sendAgain')}
            label={t('deliveries.sendAgainLabel', { card, to })}
            confirm={t('deliveries.sendAgain')}
            busy={busy}
            onConfirm={onSendAgain}
          >
            {t('deliveries.sendAgainText', { to })}
          </Confirm>
        </div>
      )}
    </Entry>
  );
}
