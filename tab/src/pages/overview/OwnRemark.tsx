import { useTranslation } from 'react-i18next';
import { Reveal } from '../../components/Reveal';
import { AnswerRemarkForm } from '../supplier/AnswerRemarkForm';

/** Where somebody who may not open the supplier answers the remark that they have. */
export function OwnRemark({
  supplierId,
  remarkId,
  text,
}: Record<'supplierId' | 'remarkId' | 'text', string>) {
  const { t } = useTranslation();
  return (
    <Reveal text={t('suppliers.answer')} name={t('suppliers.answerOf', { text })}>
      <AnswerRemarkForm supplierId={supplierId} remarkId={remarkId} />
    </Reveal>
  );
}
