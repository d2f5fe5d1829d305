import type { Instant } from '../calendar/danish-time';
import { openChanges } from '../registration/change-clock';
import { newestRegistration, type RegistrationRecords } from '../registration/registration';
import { byRule } from './decision-verdict';
import type { RequirementVerdict } from './requirement-state';

const PROOF = [{ kind: 'registration' }] as const;

/**
 * NIS 2-loven § 10: the receipt of the registration documents it. A change that is to be told keeps it open, and one whose 14 days
 * are over leaves it lacking, with or without a receipt. Until something is recorded nothing is known.
 */
export function registrationVerdict(state: RegistrationRecords, now: Instant): RequirementVerdict {
  const open = openChanges(state, now);
  const isRegistered = newestRegistration(state) !== undefined;
  const proofs = isRegistered ? PROOF : [];
  if (open.some(({ isOverdue }) => isOverdue))
    return byRule('lacking', 'registration-overdue', { proofs, unsettled: PROOF });
  if (!isRegistered)
    return byRule('notAssessed', 'registration-none', { unsettled: open.length > 0 ? PROOF : [] });
  return open.length > 0
    ? byRule('toReview', 'registration-open', { proofs, unsettled: PROOF })
    : byRule('documented', 'registration-recorded', { proofs });
}
