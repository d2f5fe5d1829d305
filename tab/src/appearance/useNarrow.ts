import { useCallback, useSyncExternalStore } from 'react';

/** Up to this width a page is read on a phone. */
export const NARROW = '(max-width: 640px)';
/** Up to this width there is no room for a menu beside a page. */
export const NO_ROOM_BESIDE = '(max-width: 900px)';

/** Whether the page is as narrow as a phone, or as another width says. */
export function useNarrow(width = NARROW): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const query = matchMedia(width);
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    [width],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(width).matches);
}
