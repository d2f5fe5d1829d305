import type { Text } from './language';

/** Said on a card that asked for something which is settled meanwhile. */
export const NOTHING_TO_DO = {
  da: 'Du skal ikke gøre noget.',
  en: 'You do not have to do anything.',
} satisfies Text;
