import type { Ability } from '../access/abilities';
import type { LedgerEvent } from '../event';

/** What somebody may read of an entry only with an ability beside that of reading the audit trail. */
export type Withheld = { fields: readonly string[]; needs: Ability };

/**
 * Which fields of an event only some readers of the audit trail may see: what no other page shows them either. A reason
 * for a hold is for those who erase, and a draft of a month's status for those who issue it until it is issued.
 */
export function withheldIn(
  { type, data }: LedgerEvent,
  isIssued: (month: string) => boolean,
): Withheld | undefined {
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
