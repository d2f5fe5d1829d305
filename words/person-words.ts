import type { Text } from './language';

/** Shown for somebody whose name has been erased from the directory. */
export const ERASED_PERSON = { da: 'Slettet person', en: 'Erased person' } satisfies Text;
