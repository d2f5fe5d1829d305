import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** Has the same file read once more with what is hidden in it. */
export function ReadHidden({ busy, onRead }: { busy: boolean; onRead: () => void }) {
  const { t } = useTranslation();
  return (
    <Button disabledFocusable={busy} onClick={onRead}>
      {t('import.unread.readHidden')}
    </Button>
  );
}
