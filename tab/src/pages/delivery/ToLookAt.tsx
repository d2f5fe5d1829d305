import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '../../../../contracts/delivery/deliveries';
import { NEEDS_SOMEBODY } from '../../../../contracts/delivery/delivery-state';
import { Confirm } from '../../components/Confirm';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';
import { SendAgain } from './SendAgain';
import { useDeliveryWords } from './useDeliveryWords';
import type { Settling } from './useSettling';

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    ':empty': { display: 'none' },
  },
  faint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Whether a card is not there, or may not be, and stays so until somebody has looked. */
export const needsSomebody = ({ state }: DeliveryView): boolean => NEEDS_SOMEBODY.includes(state);

type Props = { deliveries: readonly DeliveryView[]; settling: Settling };

/** The cards that are not there, or may not be, with why and what to do; those that nobody but a person can settle first. */
export function ToLookAt({ deliveries, settling }: Props) {
  const { t } = useTranslation();
  const open = NEEDS_SOMEBODY.flatMap((state) => deliveries.filter((delivery) => delivery.state === state));
  if (open.length === 0) return <Empty>{t('deliveries.lookNone')}</Empty>;
  return (
    <Entries>
      {open.map((one) => (
        <Undelivered key={one.id} delivery={one} settling={settling} />
      ))}
    </Entries>
  );
}

function Undelivered({ delivery, settling }: { delivery: DeliveryView; settling: Settling }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const words = useDeliveryWords();
  const nameOf = usePersonName();
  const { id, state, reason, problem, changedAt, settledBy, can } = delivery;
  const card = words.about(delivery);
  const to = words.to(delivery);
  return (
    <EntryLine title={`${card}, ${to}`} state={t(`deliveries.states.${state}`)}>
      {reason !== null && <span>{t(`deliveries.reasons.${reason}`)}</span>}
      <span className={styles.faint}>
        {[
          format.instant(changedAt),
          ...(problem === null ? [] : [t('deliveries.teamsSaid', { problem })]),
          ...(settledBy === null ? [] : [t('deliveries.settledBy', { name: nameOf(settledBy) })]),
        ].join(' · ')}
      </span>
      <div className={styles.acts}>
        {can.confirm && (
          <Confirm
            text={t('deliveries.confirm')}
            label={t('deliveries.confirmLabel', { card, to })}
            confirm={t('deliveries.confirm')}
            busy={settling.busy}
            onConfirm={() => {
              settling.confirm(id);
            }}
          >
            {t('deliveries.confirmText')}
          </Confirm>
        )}
        {can.sendAgain && <SendAgain delivery={delivery} settling={settling} />}
      </div>
    </EntryLine>
  );
}
