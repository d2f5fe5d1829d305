import type { AccessEvent } from '../../domain/access/events';
import type { Group } from '../../domain/access/group';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { TrainingEvent } from '../../domain/training/events';
import type { StaffOffer } from '../../domain/training/staff-offer';
import type { Evidence, Participation } from '../../domain/training/training';
import { DEFAULT_TRAINING_POLICY, type TrainingPolicy } from '../../domain/training/training-policy';
import { aParticipation } from './builders';

/** Rules of the municipality's own that ask for nothing beyond what holds without any, unless said otherwise. */
export const aTrainingPolicy = (changes: Partial<TrainingPolicy> = {}): TrainingPolicy => ({
  ...DEFAULT_TRAINING_POLICY,
  caseNumber: '26/000400',
  ...changes,
});

/** Such rules, as the ledger has them. */
export const trainingPolicySet = (changes: Partial<TrainingPolicy> = {}): TrainingEvent => ({
  type: 'TrainingPolicySet',
  data: aTrainingPolicy(changes),
});

const numbered = (number: number) => `T-${String(number).padStart(6, '0')}`;

/** A report that a coordinator has verified, as the ledger has it. */
export const completionVerified = (number = 1, evidence: Evidence | null = null): TrainingEvent => ({
  type: 'CompletionVerified',
  data: { completionId: numbered(number), evidence },
});

/** A completion put right by a later one, as the ledger has it. */
export const completionCorrected = (
  [wrong, right]: readonly [number, number],
  changes: Partial<Participation> = {},
  reason = 'Forkert dato',
): TrainingEvent => ({
  type: 'CompletionCorrected',
  data: { completionId: numbered(right), ...aParticipation(changes), corrects: numbered(wrong), reason },
});

/** A completion that was a mistake, as the ledger has it. */
export const completionAnnulled = (number = 1, reason = 'Tastet ved en fejl'): TrainingEvent => ({
  type: 'CompletionAnnulled',
  data: { completionId: numbered(number), reason },
});

/** A course that can no longer be logged, and one that can again. */
export const courseRetired = (courseId = 'K-001'): TrainingEvent => ({
  type: 'CourseRetired',
  data: { courseId },
});
export const courseReinstated = (courseId = 'K-001'): TrainingEvent => ({
  type: 'CourseReinstated',
  data: { courseId },
});

/** Something offered to the staff before `TODAY`. */
export const aStaffOffer = (changes: Partial<StaffOffer> = {}): StaffOffer => ({
  offerId: 'U-001',
  offeredOn: '2026-10-01',
  what: 'Webinar om phishing',
  audiences: ['employees'],
  reference: '26/000500',
  ...changes,
});

/** A hold on what is kept of somebody, its end, and an erasure. */
export const held = (personId: PersonId, reason = 'Tilsynssag'): TrainingEvent => ({
  type: 'HoldPlaced',
  data: { personId, reason },
});
export const released = (personId: PersonId, reason = 'Sagen er afsluttet'): TrainingEvent => ({
  type: 'HoldReleased',
  data: { personId, reason },
});
export const erased = (personId: PersonId): TrainingEvent => ({ type: 'PersonErased', data: { personId } });

/** Somebody in a group from a day, somebody who has left it, and somebody away. */
export const joined = (
  personId: PersonId,
  group: Group = 'employees',
  from: DanishDate = '2025-07-01',
): AccessEvent => ({ type: 'GroupJoined', data: { personId, group, from } });
export const left = (personId: PersonId, to: DanishDate, group: Group = 'employees'): AccessEvent => ({
  type: 'GroupLeft',
  data: { personId, group, to },
});
export const away = (personId: PersonId, from: DanishDate, to: DanishDate): AccessEvent => ({
  type: 'LeaveRecorded',
  data: { personId, from, to },
});
