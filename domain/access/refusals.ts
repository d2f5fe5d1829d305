import type { DanishDate } from '../calendar/danish-time';
import type { DateRefusal } from '../calendar/date-refusal';
import type { GroundRefusal } from '../ground/ground-refusal';
import type { ResultOr } from '../ground/result';
import type { Ability } from './abilities';
import type { PersonId } from './role';
import type { Unmeetable } from './unmeetable';

/** Why a rule about who may do what says no, beside what can be wrong with any text or date. */
export type AccessRefusal =
  | GroundRefusal
  | DateRefusal
  // who asks
  | { code: 'not-signed-in' }
  | { code: 'not-allowed'; ability: Ability }
  | { code: 'administrator-exists' }
  | { code: 'own-body-role' }
  | { code: 'mandate-not-yours' }
  // what is asked about
  | { code: 'unknown-person'; value: string }
  | { code: 'membership-unknown' }
  | { code: 'unknown-mandate'; value: string }
  | { code: 'leave-unknown' }
  // what the roster does not allow
  | { code: 'mandate-declined'; mandateId: string }
  | { code: 'undecidable'; deadlock: Unmeetable }
  | { code: 'chair-exists'; personId: PersonId; from: DanishDate; to: DanishDate | null }
  // what was written
  | { code: 'period-reversed'; from: DanishDate; to: DanishDate }
  | { code: 'risk-level-outside-scale' };

export type AccessResult<Value> = ResultOr<Value, AccessRefusal>;
