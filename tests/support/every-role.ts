import type { PersonId, Role } from '../../domain/access/role';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  member,
} from './people';

/** One person for each role. */
export const IN_ROLE = {
  chair: CHAIR,
  member: member(2),
  deputy: DEPUTY,
  delegate: DELEGATE,
  director: DIRECTOR,
  coordinator: COORDINATOR,
  secretary: SECRETARY,
  auditor: AUDITOR,
  administrator: ADMINISTRATOR,
} satisfies Record<Role, PersonId>;

const { chair, ...others } = IN_ROLE;

/** They all with a second member, and one without any role. */
export const EVERY_ROLE: readonly PersonId[] = [chair, member(1), ...Object.values(others), OUTSIDER];
