import { useTranslation } from 'react-i18next';
import { recordMandate } from '../../../../../contracts/access/governance';
import { Success } from '../../../components/Success';
import { isInBody, RightForm } from './RightForm';

/** Records a deputy's mandate for a member of the body. */
export function MandateForm() {
  const { t } = useTranslation();
  return (
    <RightForm
      prefix="mandate-"
      people={[
        { name: 'deputyId', label: t('governance.deputy'), among: () => true },
        { name: 'memberId', label: t('governance.member'), among: isInBody },
      ]}
      record={({ call }, body) => call(recordMandate, { body })}
      done={() => <Success>{t('confirmations.mandateAwaits')}</Success>}
    />
  );
}
