import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../components/AppLink';
import { useFormat } from '../../../words/useFormat';

/** Says that a past day is shown, with the way back to today. */
export function PastNotice({ decisionId, past }: { decisionId: string; past: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <MessageBar intent="info" layout="multiline" data-state="past">
      <MessageBarBody>
        {t('decision.past', { date: format.date(past) })}{' '}
        <AppLink to={`/beslutninger/${decisionId}`}>{t('decision.now')}</AppLink>
      </MessageBarBody>
    </MessageBar>
  );
}
