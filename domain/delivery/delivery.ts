import type { EndingRight } from '../access/ending-right';
import type { MandateId } from '../access/mandate';
import type { PersonId } from '../access/role';
import type { ChangeId } from '../body-change/body-change';
import type { CycleItemId } from '../cycle/cycle-item';
import type { DanishDate, Instant, Month } from '../calendar/danish-time';
import type { DecisionId } from '../decision/terms';
import type { Clock } from '../incident/clock';
import type { FeedId } from '../feed/feed';
import type { FeedTrouble } from '../feed/feed-standing';
import type { IncidentId } from '../incident/incident';
import type { ClockWarning } from '../incident/warnings';
import type { MeasureMatter } from '../measure/measure-days';
import type { MeetingId } from '../meeting/meeting';
import type { FollowUpId } from '../status/follow-up';
import type { RegisterMatter } from '../waiting/register-dates';
import type { CompletionId } from '../training/training';
import { unreachable } from '../ground/unreachable';
import type { DeliveryTrouble } from './trouble';

/** Why somebody is written to anew about a decision, beside the card that is updated in place. */
export const NOTICES = [
  'reminder',
  'escalation',
  'undecidable',
  'conditionFulfilled',
  'lapsed',
  'expired',
  'stale',
  'postponementOver',
  'revoked',
  'withdrawn',
] as const;
export type Notice = (typeof NOTICES)[number];

/** What counts only when somebody has confirmed it; of a meeting it is what each one present answered. */
export const CONFIRMATION_MATTERS = ['bodyChange', 'mandate', 'meeting'] as const;
export type ConfirmationMatter = (typeof CONFIRMATION_MATTERS)[number];

/** What a card is about. Its content is always built from the ledger as it stands when the card is sent. */
export type DeliverySubject =
  | { kind: 'decision'; decisionId: DecisionId; version: number }
  /** `key` tells one occasion from the next, such as `v2-d7` for the reminder after seven days. */
  | { kind: 'notice'; decisionId: DecisionId; notice: Notice; key: string }
  /** To a member: what somebody answered in their name. `key` says which answer. */
  | { kind: 'answeredForYou'; decisionId: DecisionId; key: string }
  /** To the member whose seat it is, and the chair: a mandate to be confirmed, or how it stands. */
  | { kind: 'mandate'; mandateId: MandateId }
  /** To those who are asked: a change of who decides, or how, to be confirmed, or what became of it. */
  | { kind: 'bodyChange'; changeId: ChangeId }
  /**
   * What awaits a press still does. `key`: `d7` to those who can confirm it, after so many days; to the coordinators
   * `long`, or `nobody` where nobody can. Of a meeting it begins with the number of its record, such as `r1-d7`.
   */
  | { kind: 'confirmationReminder'; matter: ConfirmationMatter; matterId: string; key: string }
  | { kind: 'meeting'; meetingId: MeetingId; recordNo: number }
  | { kind: 'report'; month: Month }
  /** To the coordinators: a month's draft is ready. */
  | { kind: 'reportDraft'; month: Month }
  /** To the coordinators on a working day: a month's status waits for somebody to release it. */
  | { kind: 'reportAwaited'; month: Month; on: DanishDate }
  /** To somebody who has not taken a version to efterretning. */
  | { kind: 'reportReminder'; month: Month; version: number }
  /** To the one who is asked to follow up. */
  | { kind: 'followUp'; followUpId: FollowUpId }
  /** To the one who asked, when it is answered. */
  | { kind: 'followUpAnswer'; followUpId: FollowUpId }
  /** A course that somebody says to have taken, for those who verify it. */
  | { kind: 'trainingReport'; completionId: CompletionId }
  /** To a member, so many days before the date by which a course is expected. */
  | { kind: 'trainingReminder'; dueOn: DanishDate; daysBefore: number }
  /** To a member, and then to the coordinators and the chair: the date by which the member was to have taken a course has passed. */
  | { kind: 'trainingOverdue'; personId: PersonId; dueOn: DanishDate }
  /** To whom an open condition or step waits for, so many days before its day. */
  | { kind: 'stepReminder'; decisionId: DecisionId; stepId: string; dueOn: DanishDate; daysBefore: number }
  /** To those whom it concerns, the chair and the coordinators: a mandate or delegation has its last day soon. */
  | { kind: 'rightEnding'; right: EndingRight; rightId: string; to: DanishDate }
  /**
   * To whoever sees to a date of the year, and to the coordinators. `key`: `d7` so many days before the day, `passed` when
   * it has.
   */
  | { kind: 'cycleReminder'; itemId: CycleItemId; dueOn: DanishDate; key: string }
  /** Of what is to be done in a list of the app by a day, however many things; `key` as above. */
  | { kind: 'registerReminder'; matter: RegisterMatter; dueOn: DanishDate; key: string }
  /** To whoever answers for measures with this day, and to the coordinators. `key` as for a date of the year. */
  | { kind: 'measureReminder'; matter: MeasureMatter; dueOn: DanishDate; key: string }
  /** To the coordinators: the meeting of the political body that a matter was sent on to. `key` as for a date of the year. */
  | {
      kind: 'referralReminder';
      decisionId: DecisionId;
      referralId: string;
      meetingOn: DanishDate;
      key: string;
    }
  /** To the coordinators, and the chair when it is overdue: a clock of an incident runs out at an instant, or has. */
  | {
      kind: 'clockWarning';
      incidentId: IncidentId;
      clock: Clock;
      warning: ClockWarning['warning'];
      dueAt: Instant;
    }
  /** What the coordinators have to see to, in the week that begins on a Monday. */
  | { kind: 'trainingDigest'; monday: DanishDate }
  /** To the coordinators, once a step: a source cannot be read, or has not been for long, since an instant. */
  | { kind: 'feedTrouble'; feed: FeedId; trouble: FeedTrouble['standing']; since: Instant }
  /** How many cards did not get there by a day. Not from the ledger: it tells of the sending itself. */
  | { kind: 'trouble'; on: DanishDate; trouble: DeliveryTrouble };

/** Every kind of card but the notices, which are told apart by what they tell. */
export const CARD_KINDS = [
  'decision',
  'answeredForYou',
  'mandate',
  'bodyChange',
  'confirmationReminder',
  'meeting',
  'report',
  'reportDraft',
  'reportAwaited',
  'reportReminder',
  'followUp',
  'followUpAnswer',
  'trainingReport',
  'trainingReminder',
  'trainingOverdue',
  'stepReminder',
  'rightEnding',
  'cycleReminder',
  'registerReminder',
  'measureReminder',
  'referralReminder',
  'clockWarning',
  'trainingDigest',
  'feedTrouble',
  'trouble',
] as const satisfies readonly Exclude<DeliverySubject['kind'], 'notice'>[];

export type Recipient = { kind: 'leadershipChannel' } | { kind: 'person'; personId: PersonId };

/** One card in one place. The id is the same every time it is derived, so that it is posted once and then updated. */
export type Delivery = { id: string; subject: DeliverySubject; recipient: Recipient };

/** The card about a subject in a place, such as `decision/D-2026-014/v2/p-07` or `status/2026-11/channel`. */
export function deliveryOf(subject: DeliverySubject, recipient: Recipient): Delivery {
  const place = recipient.kind === 'leadershipChannel' ? 'channel' : recipient.personId;
  return { id: `${idOf(subject)}/${place}`, subject, recipient };
}

function idOf(subject: DeliverySubject): string {
  switch (subject.kind) {
    case 'decision':
      return `decision/${subject.decisionId}/v${String(subject.version)}`;
    case 'notice':
      return `decision/${subject.decisionId}/${subject.notice}/${subject.key}`;
    case 'answeredForYou':
      return `decision/${subject.decisionId}/for-you/${subject.key}`;
    case 'mandate':
      return `mandate/${subject.mandateId}`;
    case 'bodyChange':
      return `body-change/${subject.changeId}`;
    case 'confirmationReminder':
      return `${PLACE_OF[subject.matter]}/${subject.matterId}/reminder/${subject.key}`;
    case 'meeting':
      return `meeting/${subject.meetingId}/r${String(subject.recordNo)}`;
    case 'report':
      return `status/${subject.month}`;
    case 'reportDraft':
      return `status/${subject.month}/draft`;
    case 'reportAwaited':
      return `status/${subject.month}/awaited/${subject.on}`;
    case 'reportReminder':
      return `status/${subject.month}/reminder/v${String(subject.version)}`;
    case 'followUp':
      return `follow-up/${subject.followUpId}`;
    case 'followUpAnswer':
      return `follow-up/${subject.followUpId}/answer`;
    case 'trainingReport':
      return `training/${subject.completionId}`;
    case 'trainingReminder':
      return `training/reminder/${subject.dueOn}/d${String(subject.daysBefore)}`;
    case 'trainingOverdue':
      return `training/overdue/${subject.personId}/${subject.dueOn}`;
    case 'stepReminder':
      return `decision/${subject.decisionId}/due/${subject.stepId}/${subject.dueOn}/d${String(subject.daysBefore)}`;
    case 'rightEnding':
      return `${subject.right}/${subject.rightId}/ends/${subject.to}`;
    case 'cycleReminder':
      return `cycle/${subject.itemId}/due/${subject.dueOn}/${subject.key}`;
    case 'registerReminder':
      return `register/${subject.matter}/due/${subject.dueOn}/${subject.key}`;
    case 'measureReminder':
      return `measures/${subject.matter}/${subject.dueOn}/${subject.key}`;
    case 'referralReminder':
      return `decision/${subject.decisionId}/referral/${subject.referralId}/${subject.meetingOn}/${subject.key}`;
    case 'clockWarning':
      return `incident/${subject.incidentId}/${subject.clock}/${subject.dueAt}/${subject.warning}`;
    case 'trainingDigest':
      return `training/digest/${subject.monday}`;
    case 'feedTrouble':
      return `feed/${subject.feed}/${subject.trouble}/${subject.since}`;
    case 'trouble':
      return `trouble/${subject.on}`;
    default:
      return unreachable(subject);
  }
}

const PLACE_OF: Readonly<Record<ConfirmationMatter, string>> = {
  bodyChange: 'body-change',
  mandate: 'mandate',
  meeting: 'meeting',
};

export const toChannel = (subject: DeliverySubject): Delivery =>
  deliveryOf(subject, { kind: 'leadershipChannel' });

export const toPerson =
  (subject: DeliverySubject) =>
  (personId: PersonId): Delivery =>
    deliveryOf(subject, { kind: 'person', personId });
