import type { DanishDate } from '../calendar/danish-time';
import type { ActingChair, ActingId } from './acting-chair';
import type { BodyBasis } from './body-basis';
import type { DatedModel } from './decision-model';
import type { Delegation, DelegationId } from './delegation';
import type { Audience, Group, Leave } from './group';
import type { Dismissal } from './group-link';
import type { Renamed } from './events';
import type { Mandate, MandateId } from './mandate';
import type { PersonId, RosterRole } from './role';

export type AccessCommand =
  /** The first administrator takes the role; an app role in Entra ID allows it as long as nobody holds it. */
  | { type: 'ClaimAdministration' }
  | { type: 'RecordMembership'; personId: PersonId; role: RosterRole; from: DanishDate }
  | { type: 'EndMembership'; personId: PersonId; role: RosterRole; to: DanishDate }
  | { type: 'RecordMandate'; mandate: Omit<Mandate, 'mandateId' | 'askedOf' | 'confirmation'> }
  /** By the member whose seat it is, or the chair: without it the mandate gives no right. */
  | { type: 'ConfirmMandate'; mandateId: MandateId }
  /** By the same: the mandate gives no right, or no longer does. */
  | { type: 'DeclineMandate'; mandateId: MandateId }
  | { type: 'EndMandate'; mandateId: MandateId; to: DanishDate }
  | { type: 'RecordDelegation'; delegation: Omit<Delegation, 'delegationId'> }
  | { type: 'EndDelegation'; delegationId: DelegationId; to: DanishDate }
  | { type: 'RecordActingChair'; acting: Omit<ActingChair, 'actingId'> }
  | { type: 'EndActingChair'; actingId: ActingId; to: DanishDate }
  | { type: 'SetDecisionModel'; model: DatedModel }
  | { type: 'RecordBodyBasis'; basis: BodyBasis }
  /** People who join a group; one who is in it already from that day or before is passed over. */
  | { type: 'JoinGroup'; joining: readonly { personId: PersonId; group: Group; from: DanishDate }[] }
  /** People who leave a group; one who is not in it on that day is passed over. */
  | { type: 'LeaveGroup'; leaving: readonly { personId: PersonId; group: Group; to: DanishDate }[] }
  | { type: 'RecordLeave'; personId: PersonId; leave: Leave }
  | { type: 'AnnulLeave'; personId: PersonId; from: DanishDate }
  /** Who keeps the roster brings a name or title in the directory up to date; the name itself stays there. */
  | { type: 'RecordRename'; personId: PersonId; changed: readonly Renamed[] }
  /** Who keeps the roster says whether an account is that of somebody who has its mail with another account. */
  | {
      type: 'AnswerSamePerson';
      personIds: readonly PersonId[];
      isSame: boolean;
      /** What stands for the account, which the directory alone knows. */
      account?: string;
    }
  /** An audience follows a group in Entra ID, by its object id; what it says is proposed and never carried out by itself. */
  | { type: 'LinkGroup'; audience: Audience; groupId: string }
  | { type: 'UnlinkGroup'; audience: Audience }
  | { type: 'DismissProposals'; proposals: readonly Dismissal[] };

/** Every command about who may do what. */
export const ACCESS_COMMANDS = {
  ClaimAdministration: true,
  RecordMembership: true,
  EndMembership: true,
  RecordMandate: true,
  ConfirmMandate: true,
  DeclineMandate: true,
  EndMandate: true,
  RecordDelegation: true,
  EndDelegation: true,
  RecordActingChair: true,
  EndActingChair: true,
  SetDecisionModel: true,
  RecordBodyBasis: true,
  JoinGroup: true,
  LeaveGroup: true,
  RecordLeave: true,
  AnnulLeave: true,
  RecordRename: true,
  AnswerSamePerson: true,
  LinkGroup: true,
  UnlinkGroup: true,
  DismissProposals: true,
} as const satisfies Record<AccessCommand['type'], true>;
