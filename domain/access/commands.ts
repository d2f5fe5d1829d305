import type { DanishDate } from '../calendar/danish-time';
import type { DatedModel } from './decision-model';
import type { Delegation, DelegationId } from './delegation';
import type { Mandate, MandateId } from './mandate';
import type { PersonId, RosterRole } from './role';

export type AccessCommand =
  /** The first administrator takes the role; an app role in Entra ID allows it as long as nobody holds it. */
  | { type: 'ClaimAdministration' }
  | { type: 'RecordMembership'; personId: PersonId; role: RosterRole; from: DanishDate }
  | { type: 'EndMembership'; personId: PersonId; role: RosterRole; to: DanishDate }
  | { type: 'RecordMandate'; mandate: Omit<Mandate, 'mandateId'> }
  | { type: 'EndMandate'; mandateId: MandateId; to: DanishDate }
  | { type: 'RecordDelegation'; delegation: Omit<Delegation, 'delegationId'> }
  | { type: 'EndDelegation'; delegationId: DelegationId; to: DanishDate }
  | { type: 'SetDecisionModel'; model: DatedModel };
