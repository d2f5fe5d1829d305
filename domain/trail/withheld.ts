import type { Ability } from '../access/abilities';
import type { LedgerEvent } from '../event';
import { isOneOf } from '../ground/is-one-of';
import { INCIDENT_EVENTS } from '../incident/events';

/** What somebody may read of an entry only with an ability beside that of reading the audit trail. */
export type Withheld = { fields: readonly string[]; needs: Ability };

const isAboutIncident = isOneOf(INCIDENT_EVENTS);

/** What a reader needs to be told of a type of event at all; nothing where reading the audit trail is enough. */
export const neededFor = (type: LedgerEvent['type']): Ability | undefined =>
  isAboutIncident({ type }) ? 'viewIncidents' : undefined;

/**
 * Which fields of an event only some readers of the audit trail may see: what no other page shows them either. A reason
 * for a hold is for those who erase, and a draft of a month's status for those who issue it until it is issued.
 */
export function withheldIn(event: LedgerEvent, isIssued: (month: string) => boolean): Withheld | undefined {
  const needs = neededFor(event.type);
  if (needs !== undefined) return { fields: Object.keys(event.data), needs };
  const { type, data } = event;
  switch (type) {
    case 'HoldPlaced':
    case 'HoldReleased':
      return { fields: ['reason'], needs: 'erasePeople' };
    case 'AssessmentWritten':
      return isIssued(data.month) ? undefined : { fields: ['text', 'wish'], needs: 'issueReport' };
    case 'LightOverridden':
      return isIssued(data.month) ? undefined : { fields: ['colour', 'reason'], needs: 'issueReport' };
    default:
      return undefined;
  }
}
