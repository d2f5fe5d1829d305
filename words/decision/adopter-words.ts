import type { ADOPTERS } from '../../domain/access/adoption';
import type { Text } from '../language';
import { LEVEL_WORDS } from './decision-words';

/** Who in a municipality can adopt a rule, or be sent a matter. */
export const ADOPTER_WORDS = {
  managementBody: LEVEL_WORDS.body,
  economicCommittee: { da: 'Økonomiudvalget', en: 'The economic committee' },
  council: { da: 'Kommunalbestyrelsen', en: 'The municipal council' },
} satisfies Record<(typeof ADOPTERS)[number], Text>;
