import type { Text } from './language';

/** The button that leads from a card to the app, where it leads to no page of its own. */
export const OPEN_APP = { da: 'Åbn Ledelsestilsyn', en: 'Open Ledelsestilsyn' } satisfies Text;
