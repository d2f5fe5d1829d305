import type { CardJson } from '../../../adaptive-cards/card-json';
import { shortCard } from '../../../adaptive-cards/short-card';
import type { DecisionId } from '../../../domain/decision/terms';
import type { Delivery, DeliverySubject, Recipient } from '../../../domain/delivery/delivery';
import { unreachable } from '../../../domain/ground/unreachable';
import { casePath } from '../../scene/case-path';
import type { Scene } from '../../scene/scene';
import { TAB_PATHS } from '../../scene/tab-paths';

/** What is sent in place of a delivery's card that Teams finds too large: the sentence it is summed up in, and a link. */
export const shortCardForDelivery = (
  { subject, recipient }: Delivery,
  { fallbackText }: CardJson,
  scene: Scene,
): CardJson => {
  const { language, municipality, tabLink } = scene;
  const link = tabLink(pageAbout(subject, recipient, scene));
  return shortCard(language, { municipality, summary: fallbackText, link });
};

function caseFor(decisionId: DecisionId, recipient: Recipient, scene: Scene): string {
  const decision = scene.state.decisions.get(decisionId);
  return decision === undefined
    ? TAB_PATHS.decisions
    : casePath(decision, recipient.kind === 'person' ? recipient.personId : undefined, scene);
}

function pageAbout(subject: DeliverySubject, recipient: Recipient, scene: Scene): string {
  switch (subject.kind) {
    case 'decision':
    case 'notice':
    case 'stepReminder':
    case 'referralReminder':
    case 'answeredForYou':
      return caseFor(subject.decisionId, recipient, scene);
    case 'mandate':
    case 'bodyChange':
    case 'confirmationReminder':
      return TAB_PATHS.confirmations;
    case 'meeting':
      return TAB_PATHS.meeting(subject.meetingId);
    case 'report':
    case 'reportDraft':
    case 'reportAwaited':
    case 'reportReminder':
      return TAB_PATHS.report(subject.month);
    case 'followUp':
    case 'followUpAnswer':
      return TAB_PATHS.reports;
    case 'trainingReport':
    case 'trainingReminder':
    case 'trainingOverdue':
    case 'trainingDigest':
      return TAB_PATHS.training;
    case 'clockWarning':
      return TAB_PATHS.incident(subject.incidentId);
    case 'measureReminder':
      return TAB_PATHS.measures;
    case 'cycleReminder':
    case 'registerReminder':
    case 'rightEnding':
      return TAB_PATHS.overview;
    case 'feedTrouble':
      return TAB_PATHS.feeds;
    case 'trouble':
      return TAB_PATHS.deliveries;
    default:
      return unreachable(subject);
  }
}
