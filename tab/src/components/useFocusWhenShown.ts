import { useEffect, useRef, type RefObject } from 'react';

/**
 * A place that takes the focus when it is shown, since it stands where something else was, and again when it is about
 * something else. It must be focusable (`tabIndex` -1).
 */
export function useFocusWhenShown(about?: string): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, [about]);
  return place;
}
