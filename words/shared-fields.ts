import type { Text } from './language';

/** Fields that are also called so where there is no form and no refusal. */
export const SHARED_FIELDS = {
  correction: { da: 'Korrigerende foranstaltning', en: 'Corrective measure' },
  noted: { da: 'Taget til efterretning', en: 'Noted' },
  wish: { da: 'Ønsket beslutning', en: 'Decision requested' },
} satisfies Record<string, Text>;
