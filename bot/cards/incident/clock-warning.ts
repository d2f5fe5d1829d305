import type { CardJson } from '../../../adaptive-cards/card-json';
import { clockWarningCard } from '../../../adaptive-cards/incident/clock-warning-card';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { openClocks } from '../../../domain/incident/open-clocks';
import type { Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** Warns of a clock of an incident; if it runs to that instant no more when the card is sent, it says so. */
export function clockWarning(
  { incidentId, clock, warning, dueAt }: Extract<DeliverySubject, { kind: 'clockWarning' }>,
  { state, now, language, municipality, tabLink }: Scene,
): CardJson {
  const incident = state.incidents.get(incidentId);
  if (incident === undefined) throw new Error(`Cannot warn of incident "${incidentId}": it is unknown`);
  const isOpen =
    incident.closed === null &&
    openClocks(incident, now).some((one) => one.clock === clock && one.standing.dueAt === dueAt);
  const link = tabLink(TAB_PATHS.incident(incidentId));
  return clockWarningCard({ language, municipality, incidentId, clock, warning, dueAt, isOpen, link });
}
