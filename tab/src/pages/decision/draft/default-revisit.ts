import { addMonths, type DanishDate } from '../../../../../domain/calendar/danish-time';
import { revisitAfter } from '../../../../../domain/decision/policy';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import type { DraftValues } from './draft-values';

/** The day until which an approval of today holds by the municipality's rule or the app's default. */
export const defaultRevisit = ({ policy }: Pick<GovernanceView, 'policy'>, today: DanishDate): DanishDate =>
  addMonths(today, revisitAfter(policy).months);

/**
 * The form with that day filled in once its kind is chosen, where nobody has written another. A decision not to notify
 * does not end, so that it has none.
 */
export function withDefaultRevisit(values: DraftValues, defaultOn: DanishDate): DraftValues {
  const { kind, revisitOn } = values;
  if (kind === '') return values;
  if (kind === 'incidentNotNotified') return revisitOn === defaultOn ? { ...values, revisitOn: '' } : values;
  return revisitOn === '' ? { ...values, revisitOn: defaultOn } : values;
}
