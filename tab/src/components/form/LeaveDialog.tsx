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
import { GivesFocusBack } from '../GivesFocusBack';

/** `isKept`: the server keeps what is written, so that nothing is lost by going. */
type Props = { isKept: boolean; open: boolean; stay: () => void; go: () => void };

/** Asks whether the reader wants to leave what is written and not sent. */
export function LeaveDialog({ isKept, open, stay, go }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={stay}>
      <DialogSurface>
        <GivesFocusBack />
        <DialogBody>
          <DialogTitle>{t(isKept ? 'form.leaveKeptTitle' : 'form.leaveTitle')}</DialogTitle>
          <DialogContent>{t(isKept ? 'form.leaveKeptText' : 'form.leaveText')}</DialogContent>
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
