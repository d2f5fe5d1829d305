import type { Decision } from '../decision/decision';
import { isInForce, standing, type Moment } from '../decision/standing';
import type { Instant } from '../calendar/danish-time';
import type { Incident, IncidentId } from './incident';

/** Whether a decision is one not to notify of an incident, drafted from it. */
export const isAboutNotifying = ({ content }: Decision, incidentId: IncidentId): boolean =>
  content.kind === 'incidentNotNotified' && content.incidentId === incidentId;

/**
 * The decision not to notify of an incident that is in force at a moment. One that was rejected, sent back or revoked is none. It
 * ends no clock: only a receipt does, or a person's confirmation that the incident is not significant (decision 46).
 */
export const decidedNotToNotify = (
  decisions: Iterable<Decision>,
  incidentId: IncidentId,
  moment: Moment,
): Decision | undefined =>
  [...decisions].findLast((one) => isAboutNotifying(one, incidentId) && isInForce(standing(one, moment)));

/**
 * When what is known of an incident changed last after it was decided not to notify of it; null: not since. The decision stands until
 * the body decides anew: the app says only that it was made without this.
 */
export const knownSinceDecided = ({ knownAnewAt }: Incident, decidedAt: Instant): Instant | null =>
  knownAnewAt !== null && knownAnewAt > decidedAt ? knownAnewAt : null;
