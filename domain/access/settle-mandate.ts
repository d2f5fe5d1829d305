import { danishDate, type DanishDate } from '../calendar/danish-time';
import type { DecideContext } from './decide-context';
import { ok, refuse } from '../ground/result';
import { chairsOn, type Access } from './access';
import type { AccessCommand } from './commands';
import type { AccessEvent } from './events';
import type { Mandate } from './mandate';
import type { PersonId } from './role';
import type { AccessResult } from './refusals';

type Settling = Extract<AccessCommand, { type: 'ConfirmMandate' | 'DeclineMandate' }>;

/**
 * As what a person may say whether a mandate is given: as the member whose seat it is, or as the chair who was asked
 * and still is the chair; nothing if they may not.
 */
export function confirmsMandateAs(
  access: Access,
  mandate: Mandate,
  personId: PersonId,
  date: DanishDate,
): 'member' | 'chair' | undefined {
  if (!mandate.askedOf.includes(personId)) return undefined;
  if (personId === mandate.memberId) return 'member';
  return chairsOn(access, date).includes(personId) ? 'chair' : undefined;
}

/** Decides on a mandate as the one whose seat it fills, or the chair. Saying what is already so changes nothing. */
export function settleMandate(
  access: Access,
  { type, mandateId }: Settling,
  { actor, now }: DecideContext,
): AccessResult<readonly AccessEvent[]> {
  const today = danishDate(now);
  const mandate = access.mandates.find((one) => one.mandateId === mandateId);
  if (mandate === undefined) return refuse({ code: 'unknown-mandate', value: mandateId });
  const as = actor.kind === 'person' ? confirmsMandateAs(access, mandate, actor.personId, today) : undefined;
  if (as === undefined) return refuse({ code: 'mandate-not-yours' });
  const { confirmation } = mandate;
  const isConfirming = type === 'ConfirmMandate';
  if (confirmation === (isConfirming ? 'confirmed' : 'declined')) return ok([]);
  // A confirmed one can be taken back; what was declined is recorded anew if it is wanted after all.
  if (isConfirming && confirmation === 'declined') return refuse({ code: 'mandate-declined', mandateId });
  if (mandate.to < today) return refuse({ code: 'date-in-past', field: 'to', value: mandate.to });
  return ok([
    isConfirming
      ? { type: 'MandateConfirmed', data: { mandateId, as } }
      : { type: 'MandateDeclined', data: { mandateId, as } },
  ]);
}
