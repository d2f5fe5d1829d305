import { bodyRoleOn, managementBodyOn } from '../access/access';
import { isBodyRole, type PersonId } from '../access/role';
import { danishDate, type DanishDate, type Instant, type Month } from '../calendar/danish-time';
import type { Decision, DecisionId } from '../decision/decision';
import type { LedgerEntry } from '../ledger/entry';
import type { Oversight } from '../oversight';
import { unreachable } from '../unreachable';

/** What a card is about. Its content is always built from the ledger as it stands when the card is sent. */
export type DeliverySubject =
  { kind: 'decision'; decisionId: DecisionId; version: number } | { kind: 'report'; month: Month };

export type Recipient = { kind: 'leadershipChannel' } | { kind: 'person'; personId: PersonId };

/** One card in one place. The id is the same every time it is derived, so that it is posted once and then updated. */
export type Delivery = { id: string; subject: DeliverySubject; recipient: Recipient };

/** The card about a subject in a place, such as `decision/D-2026-014/v2/p-07` or `status/2026-11/channel`. */
export function deliveryOf(subject: DeliverySubject, recipient: Recipient): Delivery {
  const about =
    subject.kind === 'decision'
      ? `decision/${subject.decisionId}/v${String(subject.version)}`
      : `status/${subject.month}`;
  const place = recipient.kind === 'leadershipChannel' ? 'channel' : recipient.personId;
  return { id: `${about}/${place}`, subject, recipient };
}

/** The cards that an entry makes necessary or out of date. A pure function: deriving them again gives the same ids. */
export function deliveriesFor(entry: LedgerEntry, state: Oversight): readonly Delivery[] {
  switch (entry.type) {
    case 'DecisionSubmitted':
    case 'VoteCast':
    case 'DecisionConcluded': {
      const { decisionId, version } = entry.data;
      const subject = { kind: 'decision', decisionId, version } as const;
      const body = managementBodyOn(state.access, danishDate(entry.at));
      return [
        deliveryOf(subject, { kind: 'leadershipChannel' }),
        ...body.map((personId) => deliveryOf(subject, { kind: 'person', personId })),
      ];
    }
    case 'ReportIssued':
    case 'ReportNoted':
      return [deliveryOf({ kind: 'report', month: entry.data.month }, { kind: 'leadershipChannel' })];
    case 'MembershipRecorded': {
      const { personId, role } = entry.data;
      const isNowInBody =
        isBodyRole(role) && bodyRoleOn(state.access, personId, danishDate(entry.at)) !== undefined;
      return isNowInBody ? openDecisionsFor(personId, entry.at, state) : [];
    }
    case 'MembershipEnded':
    case 'CourseAdded':
    case 'CompletionLogged':
      return [];
    default:
      return unreachable(entry);
  }
}

/** Who becomes a member while a decision is open is asked as well. */
function openDecisionsFor(personId: PersonId, at: Instant, { decisions }: Oversight): readonly Delivery[] {
  return [...decisions.values()]
    .filter((one) => one.state === 'awaitingApproval' && one.submittedAt <= at)
    .map((one) => approvalCardOf(one, personId));
}

/**
 * The cards by which the body of a day is asked about what is open. Most follow from an entry; a membership recorded
 * ahead of its first day, or a card that was lost, has no entry of its own when the day comes.
 */
export function approvalCardsOn(date: DanishDate, { access, decisions }: Oversight): readonly Delivery[] {
  const open = [...decisions.values()].filter((one) => one.state === 'awaitingApproval');
  const body = managementBodyOn(access, date);
  return open.flatMap((one) => body.map((personId) => approvalCardOf(one, personId)));
}

const approvalCardOf = ({ decisionId, version }: Decision, personId: PersonId): Delivery =>
  deliveryOf({ kind: 'decision', decisionId, version }, { kind: 'person', personId });
