import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SUPPLIER_MOST } from '../../../../domain/supplier/supplier-limits';
import { Failure } from '../Failure';
import { ReasonForm } from '../form/ReasonForm';
import type { Sending } from '../form/useSending';
import { Reveal } from '../Reveal';

type Props = {
  id: string;
  lead: string;
  isRetired: boolean;
  retiring: Sending;
  onRetire: (reason: string) => Promise<unknown>;
  reinstating: Sending;
  onReinstate: () => void;
};

/** Takes something of a register out of use with a reason, or back. */
export function OutOfUse({ id, lead, isRetired, retiring, onRetire, reinstating, onReinstate }: Props) {
  const { t } = useTranslation();
  if (isRetired)
    return (
      <>
        <Button disabledFocusable={reinstating.isPending} onClick={onReinstate}>
          {t('suppliers.reinstate')}
        </Button>
        {reinstating.error && <Failure error={reinstating.error} />}
      </>
    );
  return (
    <Reveal text={t('suppliers.retire')}>
      <ReasonForm
        prefix={`retire-${id}-`}
        lead={lead}
        submit={t('suppliers.retireSubmit')}
        most={SUPPLIER_MOST.reason}
        sending={retiring}
        onSend={onRetire}
      />
    </Reveal>
  );
}
