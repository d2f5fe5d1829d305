import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { LeaveContext, type FormLeave } from './leave-context';

/** Asks before a page is left on which something is written and not sent; the browser asks when the tab is closed. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const written = useRef(new Set<string>());
  const leave = useMemo<FormLeave>(
    () => ({
      tell: (form, isWritten) => {
        if (isWritten) written.current.add(form);
        else written.current.delete(form);
      },
    }),
    [],
  );
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      written.current.size > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (written.current.size > 0) event.preventDefault();
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
            <DialogTitle>{t('form.leaveTitle')}</DialogTitle>
            <DialogContent>{t('form.leaveText')}</DialogContent>
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
