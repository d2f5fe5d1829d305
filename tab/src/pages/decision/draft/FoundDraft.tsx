import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../words/useFormat';
import type { DraftStart } from './draft-start';

/** Says that what is shown was written before, and lets it be cleared. */
export function FoundDraft({ start, onRestart }: { start: DraftStart; onRestart: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isShown, setShown] = useState(start.foundAt !== undefined);
  if (!isShown || start.foundAt === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('draft.found', { at: format.instant(start.foundAt) })}</MessageBarBody>
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
