import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DeadlockView } from '../../../../functions/contracts/values';

/** Says that an open item cannot be decided as the body is now, why, and what to do about it. */
export function UndecidableNotice({ deadlock }: { deadlock: DeadlockView }) {
  const { t } = useTranslation();
  const { why, needed, seats, chairs } = deadlock;
  return (
    <MessageBar intent="warning" layout="multiline" data-state="undecidable">
      <MessageBarBody>
        <MessageBarTitle>{t('deadlock.title')}</MessageBarTitle>
        {t(`deadlock.${why}`, { needed, seats, chairs })}
      </MessageBarBody>
    </MessageBar>
  );
}
