import type { RosterRole } from '../../domain/access/role';
import type { Text } from '../language';

/** The roles of the roster, as they stand inside a sentence. */
export const ROLE_WORDS = {
  chair: { da: 'formand', en: 'chair' },
  member: { da: 'medlem', en: 'member' },
  director: { da: 'direktør', en: 'director' },
  secretary: { da: 'sekretær', en: 'secretary' },
  coordinator: { da: 'koordinator', en: 'coordinator' },
  auditor: { da: 'revisor', en: 'auditor' },
  administrator: { da: 'administrator', en: 'administrator' },
} satisfies Record<RosterRole, Text>;
