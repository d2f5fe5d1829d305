import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that what is shown was written before and not sent, and lets it be cleared. */
export function FoundWriting({ onRestart }: { onRestart: () => void }) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('form.found')}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            setShown(false);
            onRestart();
          }}
        >
          {t('form.restart')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
