import type { Text } from '../language';

/** What the fields of the registration are called, in its forms, its refusals and the trail. */
export const REGISTRATION_FIELDS = {
  registeredOn: { da: 'Registreret den', en: 'Registered on' },
  facts: { da: 'Hvad er ændret', en: 'What has changed' },
  changedAt: { da: 'Ændret fra', en: 'Changed from' },
} satisfies Record<string, Text>;
