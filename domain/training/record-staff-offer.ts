import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import type { DecideContext } from '../access/decide-context';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { TrainingEvent } from './events';
import type { StaffOffer } from './staff-offer';
import type { Training } from './training';
import { TRAINING_MOST } from './training-limits';
import type { TrainingResult } from './refusals';

/** Writes down what was offered to the staff, and to whom. */
export function recordStaffOffer(
  training: Training,
  offer: Omit<StaffOffer, 'offerId'>,
  { now }: DecideContext,
): TrainingResult<readonly TrainingEvent[]> {
  const { offeredOn, what, audiences, reference } = offer;
  const wrong =
    dateRefusal('fact', 'offeredOn', offeredOn, danishDate(now)) ??
    requireText('what', what, TRAINING_MOST.offer) ??
    requireText('reference', reference, TRAINING_MOST.offer);
  if (wrong !== undefined) return refuse(wrong);
  if (audiences.length === 0) return refuse({ code: 'text-missing', field: 'audiences' });
  const isThere = training.offers.some(
    (one) =>
      one.offeredOn === offeredOn &&
      one.what === what &&
      one.reference === reference &&
      one.audiences.join() === audiences.join(),
  );
  if (isThere) return ok([]);
  const offerId = `U-${String(training.offers.length + 1).padStart(3, '0')}`;
  return ok([{ type: 'StaffOfferRecorded', data: { offerId, offeredOn, what, audiences, reference } }]);
}
