import type { DanishDate } from '../calendar/danish-time';
import type { ActingChair, ActingId } from './acting-chair';
import type { DatedModel } from './decision-model';
import type { Delegation, DelegationId } from './delegation';
import type { Audience, Group, Leave } from './group';
import type { Dismissal } from './group-link';
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
  | { type: 'RecordActingChair'; acting: Omit<ActingChair, 'actingId'> }
  | { type: 'EndActingChair'; actingId: ActingId; to: DanishDate }
  | { type: 'SetDecisionModel'; model: DatedModel }
  /** People who join a group; one who is in it already from that day or before is passed over. */
  | { type: 'JoinGroup'; joining: readonly { personId: PersonId; group: Group; from: DanishDate }[] }
  /** People who leave a group; one who is not in it on that day is passed over. */
  | { type: 'LeaveGroup'; leaving: readonly { personId: PersonId; group: Group; to: DanishDate }[] }
  | { type: 'RecordLeave'; personId: PersonId; leave: Leave }
  | { type: 'AnnulLeave'; personId: PersonId; from: DanishDate }
  /** An audience follows a group in Entra ID, by its object id; what it says is proposed and never carried out by itself. */
  | { type: 'LinkGroup'; audience: Audience; groupId: string }
  | { type: 'UnlinkGroup'; audience: Audience }
  | { type: 'DismissProposals'; proposals: readonly Dismissal[] };
