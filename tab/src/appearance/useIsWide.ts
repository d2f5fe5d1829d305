import { useSyncExternalStore } from 'react';

/** There is room for a form and what comes of it beside each other. */
const WIDE = '(min-width: 1100px)';

/** Whether the window is wide enough for two columns. */
export const useIsWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);

function subscribe(changed: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
