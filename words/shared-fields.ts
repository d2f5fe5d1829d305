import type { Text } from './language';

/** Fields that are also called so where there is no form and no refusal. */
export const SHARED_FIELDS = {
  correction: { da: 'Korrigerende foranstaltning', en: 'Corrective measure' },
  wish: { da: 'Ønsket beslutning', en: 'Decision requested' },
} satisfies Record<string, Text>;
