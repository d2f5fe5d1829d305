import type { CardJson } from '../../../adaptive-cards/card-json';
import { referralReminderCard } from '../../../adaptive-cards/decision/referral-reminder-card';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import type { Decision } from '../../../domain/decision/decision';
import { openReferrals } from '../../../domain/decision/referral';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { casePath, seesDecision } from '../../scene/case-path';
import type { Scene } from '../../scene/scene';

/** Reminds somebody of a political body's meeting; if it is recorded by now what came back, it says so. */
export function referralReminder(
  { referralId, meetingOn }: Extract<DeliverySubject, { kind: 'referralReminder' }>,
  decision: Decision,
  personId: PersonId,
  scene: Scene,
): CardJson {
  const { now, language, municipality, tabLink } = scene;
  const { decisionId, content } = decision;
  return referralReminderCard({
    language,
    municipality,
    decisionId,
    title: seesDecision(decision, personId, scene) ? content.title : null,
    meetingOn,
    isPassed: meetingOn < danishDate(now),
    referral: openReferrals(decision).find((one) => one.referralId === referralId) ?? null,
    link: tabLink(casePath(decision, personId, scene)),
  });
}
