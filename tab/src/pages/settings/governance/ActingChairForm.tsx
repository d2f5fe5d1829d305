import { useTranslation } from 'react-i18next';
import { recordActingChair } from '../../../../../contracts/access/governance';
import { Recorded } from './Recorded';
import { isInBody, RightForm } from './RightForm';

/** Records a member who acts as chair for a period. */
export function ActingChairForm() {
  const { t } = useTranslation();
  return (
    <RightForm
      prefix="acting-"
      people={[{ name: 'personId', label: t('governance.member'), among: isInBody }]}
      record={({ call }, body) => call(recordActingChair, { body })}
      done={({ awaits }) => <Recorded awaits={awaits} done={t('governance.saved')} />}
    />
  );
}
