import type { Text } from '../language';

/** What is said of reminders and of the cards themselves, on several cards and in the tab. */
export const DELIVERY_LABELS = {
  noLongerDue: {
    da: 'Fristen er ikke længere aktuel. Du skal ikke gøre noget.',
    en: 'The deadline no longer applies. You do not have to do anything.',
  },
  seeCards: { da: 'Se udsendte kort', en: 'See the cards sent' },
} satisfies Record<string, Text>;
