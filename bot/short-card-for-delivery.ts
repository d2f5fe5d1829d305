import type { CardJson } from '../adaptive-cards/card-json';
import { shortCard } from '../adaptive-cards/short-card';
import type { Delivery, DeliverySubject } from '../domain/delivery/delivery';
import { unreachable } from '../domain/unreachable';
import type { Scene } from './scene';
import { TAB_PATHS } from './tab-paths';

/** What is sent in place of a delivery's card that Teams finds too large: the sentence it is summed up in, and a link. */
export const shortCardForDelivery = (
  { subject }: Delivery,
  { fallbackText }: CardJson,
  { language, municipality, tabLink }: Scene,
): CardJson =>
  shortCard(language, { municipality, summary: fallbackText, link: tabLink(pageAbout(subject)) });

function pageAbout(subject: DeliverySubject): string {
  switch (subject.kind) {
    case 'decision':
    case 'notice':
    case 'stepReminder':
      return TAB_PATHS.decision(subject.decisionId);
    case 'answeredForYou':
      return TAB_PATHS.decision(subject.decisionId);
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
    case 'rightEnding':
      return TAB_PATHS.overview;
    case 'trouble':
      return TAB_PATHS.deliveries;
    default:
      return unreachable(subject);
  }
}
