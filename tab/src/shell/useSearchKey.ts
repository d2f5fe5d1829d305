import { useEffect } from 'react';

/**
 * Opens the search by Ctrl+K, or Cmd+K on a Mac. It is a key with a modifier: a letter alone would be stolen from whoever
 * types, dictates or reads with a screen reader (WCAG 2.1.4).
 */
export function useSearchKey(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [open]);
}
