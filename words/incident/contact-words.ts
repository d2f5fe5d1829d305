import type { SeededContact } from '../../domain/incident/contact';
import type { Text } from '../language';

/** Whom a municipality may have to call, as the rows are called until somebody writes in them. */
export const CONTACT_WORDS = {
  kommuneCert: { da: 'KommuneCERT', en: 'KommuneCERT' },
  csirt: { da: 'CSIRT (SAMSIK)', en: 'CSIRT (SAMSIK)' },
  operator: { da: 'It-driftsenheden', en: 'The IT operations unit' },
  dataProtection: { da: 'Datatilsynet', en: 'The Danish Data Protection Agency' },
  police: { da: 'Politiet', en: 'The police' },
  supplier: { da: 'Leverandør', en: 'Supplier' },
} satisfies Record<SeededContact, Text>;
