import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

type Props = { open: boolean; stay: () => void; go: () => void };

/** Asks whether the reader wants to leave what is written and not sent. */
export function LeaveDialog({ open, stay, go }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={stay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('form.leaveTitle')}</DialogTitle>
          <DialogContent>{t('form.leaveText')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={stay}>
              {t('form.leaveStay')}
            </Button>
            <Button onClick={go}>{t('form.leaveGo')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
