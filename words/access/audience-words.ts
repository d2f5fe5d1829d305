import type { Audience } from '../../domain/access/group';
import { LEVEL_WORDS } from '../decision/decision-words';
import type { Text } from '../language';

/** The groups that courses are for. */
export const AUDIENCE_WORDS = {
  managementBody: LEVEL_WORDS.body,
  politicians: { da: 'Politikere', en: 'Politicians' },
  leaders: { da: 'Ledere', en: 'Managers' },
  specialists: { da: 'Specialister', en: 'Specialists' },
  employees: { da: 'Medarbejdere', en: 'Employees' },
} satisfies Record<Audience, Text>;
