import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { LeaveContext, type FormLeave } from './leave-context';

// Only somebody who writes something can be asked about it.
const LeaveDialog = lazy(async () => ({ default: (await import('./LeaveDialog')).LeaveDialog }));

/** Asks before a page is left on which something is written and not sent; the browser asks when the tab is closed. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const written = useRef(new Set<string>());
  const [hasWritten, setHasWritten] = useState(false);
  const leave = useMemo<FormLeave>(
    () => ({
      tell: (form, isWritten) => {
        if (!isWritten) {
          written.current.delete(form);
          return;
        }
        written.current.add(form);
        setHasWritten(true);
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
      {hasWritten && (
        <Suspense fallback={null}>
          <LeaveDialog
            open={blocker.state === 'blocked'}
            stay={() => blocker.reset?.()}
            go={() => blocker.proceed?.()}
          />
        </Suspense>
      )}
    </LeaveContext>
  );
}
