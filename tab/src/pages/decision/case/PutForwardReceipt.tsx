import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import * as z from 'zod/mini';
import { previewCase } from '../../../../../contracts/decision/case-draft';
import { AppLink } from '../../../components/AppLink';
import { Said } from '../../../components/Said';
import { Success } from '../../../components/Success';
import { useAskedName } from '../../../components/decision/useAskedName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';

const receipt = z.pick(previewCase.answer, { asked: true, answerBy: true });

/** Says, to who has just put the case forward, before whom it is and by when they are to answer. */
export function PutForwardReceipt({ decisionId }: { decisionId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const askedName = useAskedName();
  const { abilities } = useMe();
  // It comes with the way here from the form; the browser keeps it with the page, whatever it was.
  const state: unknown = useLocation().state;
  const put = typeof state === 'object' && state !== null && 'receipt' in state ? state.receipt : undefined;
  const { data } = receipt.safeParse(put);
  if (data === undefined) return null;
  const { asked, answerBy } = data;
  return (
    <Said about={decisionId}>
      <Success>
        {t('putForward.receipt', {
          count: asked.length,
          decisionId,
          names: asked.map(askedName).join(', '),
          date: format.date(answerBy),
        })}{' '}
        {abilities.viewDeliveries && (
          <>
            <AppLink to="/indstillinger/udsendelser">{t('putForward.deliveries')}</AppLink>
            {' · '}
          </>
        )}
        <AppLink to="/beslutninger/ny">{t('putForward.another')}</AppLink>
      </Success>
    </Said>
  );
}
