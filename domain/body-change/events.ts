import type { EventTable } from '../ground/event-table';
import type { PersonId } from '../access/role';
import type { BodyChange, ChangeId } from './body-change';

export type BodyChangeEvent =
  /** Recorded, and without effect until it is confirmed. */
  | { type: 'ChangeProposed'; data: { changeId: ChangeId; change: BodyChange; askedOf: readonly PersonId[] } }
  /** Written in the same append as the change itself. An administrator confirms only where no member could. */
  | { type: 'ChangeConfirmed'; data: { changeId: ChangeId; as: 'member' | 'administrator' } }
  | { type: 'ChangeDeclined'; data: { changeId: ChangeId; as: 'member' | 'administrator' } }
  | { type: 'ChangeWithdrawn'; data: { changeId: ChangeId } };

/** Every type of event about changes of who decides, or how, with the version of the shapes in which it first appeared. */
export const BODY_CHANGE_EVENTS = {
  ChangeProposed: { since: 5 },
  ChangeConfirmed: { since: 5 },
  ChangeDeclined: { since: 5 },
  ChangeWithdrawn: { since: 5 },
} as const satisfies EventTable<BodyChangeEvent>;
