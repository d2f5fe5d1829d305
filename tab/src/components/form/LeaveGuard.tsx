import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { LeaveContext, type FormLeave } from './leave-context';

// Only somebody who writes something can be asked about it.
const LeaveDialog = lazy(async () => ({ default: (await import('./LeaveDialog')).LeaveDialog }));

/**
 * Asks before a page is left on which something is written and not sent; the browser asks when the tab is closed and
 * something could be lost by it.
 */
export function LeaveGuard({ children }: { children: ReactNode }) {
  // By form: whether the server keeps what is written.
  const written = useRef(new Map<string, boolean>());
  const [hasWritten, setHasWritten] = useState(false);
  const [isKept, setKept] = useState(false);
  const leave = useMemo<FormLeave>(
    () => ({
      tell: (form, isWritten, isKept = false) => {
        if (!isWritten) {
          written.current.delete(form);
          return;
        }
        written.current.set(form, isKept);
        setHasWritten(true);
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
      {hasWritten && (
        <Suspense fallback={null}>
          <LeaveDialog
            isKept={isKept}
            open={blocker.state === 'blocked'}
            stay={() => blocker.reset?.()}
            go={() => blocker.proceed?.()}
          />
        </Suspense>
      )}
    </LeaveContext>
  );
}
