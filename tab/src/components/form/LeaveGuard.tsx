import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { LeaveContext, type FormLeave } from './leave-context';

/**
 * Asks before a page is left on which something is written and not sent; the browser asks when the tab is closed and
 * something could be lost by it.
 */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  // By form: whether the server keeps what is written.
  const written = useRef(new Map<string, boolean>());
  const [isKept, setKept] = useState(false);
  const leave = useMemo<FormLeave>(
    () => ({
      tell: (form, isWritten, isKept = false) => {
        if (isWritten) written.current.set(form, isKept);
        else written.current.delete(form);
      },
    }),
    [],
  );
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    setKept([...written.current.values()].every(Boolean));
    return written.current.size > 0 && currentLocation.pathname !== nextLocation.pathname;
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (![...written.current.values()].every(Boolean)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, []);
  return (
    <LeaveContext value={leave}>
      {children}
      <Dialog
        modalType="alert"
        open={blocker.state === 'blocked'}
        onOpenChange={() => {
          blocker.reset?.();
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t(isKept ? 'form.leaveKeptTitle' : 'form.leaveTitle')}</DialogTitle>
            <DialogContent>{t(isKept ? 'form.leaveKeptText' : 'form.leaveText')}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => blocker.reset?.()}>
                {t('form.leaveStay')}
              </Button>
              <Button onClick={() => blocker.proceed?.()}>{t('form.leaveGo')}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </LeaveContext>
  );
}
