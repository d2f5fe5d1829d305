import type { Role, RosterRole } from '../../domain/access/role';
import { asHeadings } from '../in-language';
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

/** Every role by itself, where nothing else says what kind of director somebody is. */
export const ROLE_NAMES = {
  ...asHeadings(ROLE_WORDS),
  director: { da: 'Direktør uden for ledelsesorganet', en: 'Director outside the management body' },
  deputy: { da: 'Stedfortræder', en: 'Deputy' },
  delegate: { da: 'Delegeret', en: 'Delegate' },
} satisfies Record<Role, Text>;
