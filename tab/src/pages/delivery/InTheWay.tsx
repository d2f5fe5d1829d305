import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../words/useFormat';

/** What holds all sending up: a pause that Teams asked for, and work that was given up. */
export function InTheWay({ pausedUntil, givenUp }: { pausedUntil: string | null; givenUp: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {pausedUntil !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('deliveries.paused', { until: format.instant(pausedUntil) })}</MessageBarBody>
        </MessageBar>
      )}
      {givenUp > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('deliveries.givenUp', { count: givenUp })}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
