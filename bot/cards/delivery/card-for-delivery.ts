import type { CardJson } from '../../../adaptive-cards/card-json';
import { troubleCard } from '../../../adaptive-cards/delivery/trouble-card';
import type { Decision } from '../../../domain/decision/decision';
import type { DecisionId } from '../../../domain/decision/terms';
import type { PersonId } from '../../../domain/access/role';
import type { Delivery, DeliverySubject } from '../../../domain/delivery/delivery';
import type { FollowUp, FollowUpId } from '../../../domain/status/follow-up';
import { TAB_PATHS } from '../../scene/tab-paths';
import { unreachable } from '../../../domain/ground/unreachable';
import { registerReminder } from './register-reminder';
import { measureReminder } from './measure-reminder';
import { referralReminder } from './referral-reminder';
import { cycleReminder, rightEnding, stepReminder } from './deadline-notices';
import { answeredForYouCardOf, bodyChangeCardOf, mandateCardOf } from '../body-change/body-cards';
import { confirmationReminder } from '../body-change/confirmation-reminder';
import { channelCardOf, decisionCard } from '../decision/decision-card';
import { feedTrouble } from '../feed/feed-trouble';
import { clockWarning } from '../incident/clock-warning';
import { meetingCard } from '../meeting/meeting-card';
import { noticeCardOf } from '../decision/notice-card';
import { reportCard } from '../status/report-card';
import { followUpFor, reportDraftNotice, reportReminder } from '../status/report-notices';
import { reportedCourse } from '../training/reported-courses';
import type { CardReader, Scene } from '../../scene/scene';
import { trainingDigestOf, trainingOverdue, trainingReminder } from '../training/training-notices';

/**
 * What a posted card must look like now, in its place. A pure function of the state, so a card is brought up to date
 * by building it again. Throws when the ledger does not know what the delivery is about: it was derived from it.
 */
export function cardForDelivery({ subject, recipient }: Delivery, scene: Scene): CardJson {
  const reader: CardReader | undefined =
    recipient.kind === 'person' ? { personId: recipient.personId, place: 'person' } : undefined;
  switch (subject.kind) {
    case 'decision': {
      const { version } = subject;
      const decision = known(subject.decisionId, scene);
      return reader === undefined
        ? channelCardOf(decision, scene, version)
        : decisionCard(decision, reader, scene, { version });
    }
    case 'notice':
      return noticeCardOf(subject, known(subject.decisionId, scene), reader, scene);
    case 'answeredForYou': {
      const { decisionId, key } = subject;
      return answeredForYouCardOf(known(decisionId, scene), key, alone(reader, subject), scene);
    }
    case 'mandate':
      return mandateCardOf(subject.mandateId, alone(reader, subject), scene);
    case 'bodyChange':
      return bodyChangeCardOf(subject.changeId, alone(reader, subject), scene);
    case 'confirmationReminder':
      return confirmationReminder(subject, alone(reader, subject), scene);
    case 'meeting': {
      const meeting = scene.state.meetings.get(subject.meetingId);
      if (meeting === undefined) throw new Error(`Cannot show meeting "${subject.meetingId}": it is unknown`);
      if (reader === undefined)
        throw new Error(
          `Cannot show meeting "${subject.meetingId}" in the channel: its answers are personal`,
        );
      return meetingCard(meeting, subject, reader.personId, scene);
    }
    case 'report': {
      const issued = scene.state.reports.get(subject.month);
      if (issued === undefined) throw new Error(`Cannot show report "${subject.month}": it was never issued`);
      return reportCard(issued, reader ?? 'everybody', scene);
    }
    case 'reportDraft':
    case 'reportAwaited':
      alone(reader, subject);
      return reportDraftNotice(subject.month, subject.kind === 'reportDraft' ? 'draft' : 'awaited', scene);
    case 'reportReminder':
      return reportReminder(subject.month, subject.version, alone(reader, subject), scene);
    case 'followUp':
    case 'followUpAnswer':
      return followUpFor(askedFor(subject.followUpId, scene), alone(reader, subject), scene);
    case 'trainingReport':
      return reportedCourse(subject.completionId, alone(reader, subject), scene);
    case 'trainingReminder':
      return trainingReminder(subject.dueOn, alone(reader, subject), scene);
    case 'trainingOverdue':
      return trainingOverdue(subject, alone(reader, subject), scene);
    case 'stepReminder':
      return stepReminder(subject, known(subject.decisionId, scene), alone(reader, subject), scene);
    case 'referralReminder':
      return referralReminder(subject, known(subject.decisionId, scene), alone(reader, subject), scene);
    case 'rightEnding':
      return rightEnding(subject, alone(reader, subject), scene);
    case 'cycleReminder':
      return cycleReminder(subject, alone(reader, subject), scene);
    case 'registerReminder':
      return registerReminder(subject, alone(reader, subject), scene);
    case 'measureReminder':
      return measureReminder(subject, alone(reader, subject), scene);
    case 'clockWarning':
      alone(reader, subject);
      return clockWarning(subject, scene);
    case 'trainingDigest':
      return trainingDigestOf(subject.monday, alone(reader, subject), scene);
    case 'feedTrouble':
      return feedTrouble(subject, alone(reader, subject), scene);
    case 'trouble': {
      alone(reader, subject);
      const { language, municipality, tabLink } = scene;
      const link = tabLink(TAB_PATHS.deliveries);
      return troubleCard({ language, municipality, link, trouble: subject.trouble });
    }
    default:
      return unreachable(subject);
  }
}

/** Who has taken which courses, or is missing something, is for one reader at a time. */
function alone(reader: CardReader | undefined, { kind }: DeliverySubject): PersonId {
  if (reader === undefined) throw new Error(`Cannot show a ${kind} in the channel: it is personal`);
  return reader.personId;
}

function askedFor(followUpId: FollowUpId, { state }: Scene): FollowUp {
  const asked = state.followUps.get(followUpId);
  if (asked === undefined) throw new Error(`Cannot show follow-up "${followUpId}": it was never asked for`);
  return asked;
}

function known(decisionId: DecisionId, { state }: Scene): Decision {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) throw new Error(`Cannot show decision "${decisionId}": it is unknown`);
  return decision;
}
