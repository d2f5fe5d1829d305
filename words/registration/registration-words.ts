import type { RegisteredFact } from '../../domain/registration/registration';
import { CLOCK_WORDS } from '../incident/incident-words';
import type { Text } from '../language';

/** What NIS 2-loven § 10 has registered, in plain words of ours. */
export const REGISTERED_FACT_WORDS = {
  name: { da: 'Navn', en: 'Name' },
  address: { da: 'Adresse', en: 'Address' },
  contactData: { da: 'Mailadresser og telefonnumre', en: 'Mail addresses and phone numbers' },
  ipRanges: { da: 'IP-adresser', en: 'IP ranges' },
  sector: { da: 'Sektor', en: 'Sector' },
  memberStates: { da: 'Andre EU-lande', en: 'Other EU member states' },
} satisfies Record<RegisteredFact, Text>;

/** The page, the file and the trail call it the same. */
export const REGISTRATION_TEXTS = {
  registration: { da: 'Registrering', en: 'Registration' },
  change: CLOCK_WORDS.registrationChange,
} satisfies Record<string, Text>;
