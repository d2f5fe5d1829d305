import { useSyncExternalStore } from 'react';
import type { ThemeName } from './theme-name';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active), (prefers-contrast: more)';

/** The theme that the reader's system asks for, outside Teams. */
export function useSystemTheme(): ThemeName {
  return useSyncExternalStore(subscribe, current);
}

function current(): ThemeName {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
