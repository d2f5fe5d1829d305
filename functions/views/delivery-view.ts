import { FEED_NAMES } from '../../words/feed/feed-words';
import type { Instant } from '../../domain/calendar/danish-time';
import type { DeliverySubject } from '../../domain/delivery/delivery';
import type { Oversight } from '../../domain/oversight';
import type { Reports } from '../../domain/status/report';
import { statusDay } from '../../domain/status/status-day';
import { unreachable } from '../../domain/ground/unreachable';
import type { DeliveryView } from '../../contracts/delivery/deliveries';
import type { DeliveryRow } from '../delivery/delivery-store';
import { maySendAgain } from '../delivery/settle-by-hand';
import type { ShowPerson } from './person-view';

type Shown = { state: Pick<Oversight, 'reports'>; maySettle: boolean; now: Instant };

/** A delivery for showing at a moment; `maySettle`: the reader may say what became of it and send it again. */
export function deliveryView(
  row: DeliveryRow,
  show: ShowPerson,
  { state: { reports }, maySettle, now }: Shown,
): DeliveryView {
  const { id, subject, recipient, state, reason, problem, attempts, changedAt, settledBy } = row;
  return {
    id,
    state,
    reason,
    problem,
    attempts,
    changedAt,
    about: aboutOf(subject, reports),
    to: recipient.kind === 'person' ? show(recipient.personId) : null,
    settledBy: settledBy === null ? null : show(settledBy),
    can: { confirm: maySettle && state === 'unknown', sendAgain: maySettle && maySendAgain(row, now) },
  };
}

function aboutOf(subject: DeliverySubject, reports: Reports): DeliveryView['about'] {
  const { kind } = subject;
  switch (kind) {
    case 'decision':
      return { kind, reference: subject.decisionId };
    case 'notice':
      return { kind: subject.notice, reference: subject.decisionId };
    case 'answeredForYou':
      return { kind, reference: subject.decisionId };
    case 'mandate':
      return { kind, reference: subject.mandateId };
    case 'bodyChange':
      return { kind, reference: subject.changeId };
    case 'confirmationReminder':
      return { kind, reference: subject.matterId };
    case 'meeting':
      return { kind, reference: subject.meetingId };
    case 'report':
    case 'reportDraft':
    case 'reportAwaited':
    case 'reportReminder':
      return { kind, reference: statusDay({ reports }, subject.month) };
    case 'followUp':
    case 'followUpAnswer':
      return { kind, reference: subject.followUpId };
    case 'trainingReport':
      return { kind, reference: subject.completionId };
    case 'stepReminder':
    case 'referralReminder':
      return { kind, reference: subject.decisionId };
    case 'rightEnding':
      return { kind, reference: subject.rightId };
    case 'cycleReminder':
    case 'registerReminder':
    case 'measureReminder':
    case 'trainingOverdue':
    case 'trainingReminder':
      return { kind, reference: subject.dueOn };
    case 'trainingDigest':
      return { kind, reference: subject.monday };
    case 'clockWarning':
      return { kind, reference: subject.incidentId };
    case 'feedTrouble':
      return { kind, reference: FEED_NAMES[subject.feed].da };
    case 'trouble':
      return { kind, reference: subject.on };
    default:
      return unreachable(subject);
  }
}
