import { useSyncExternalStore } from 'react';

/** Whether the page is being printed; what is folded is then unfolded, and it is in dark letters on white. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => matchMedia('print').matches);

function subscribe(changed: () => void): () => void {
  const query = matchMedia('print');
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
