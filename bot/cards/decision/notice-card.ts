import type { CardJson } from '../../../adaptive-cards/card-json';
import { noticeCard } from '../../../adaptive-cards/decision/notice-card';
import type { FulfilledView, LateStepView } from '../../../adaptive-cards/decision/notice-card-view';
import { noticeChannelCard } from '../../../adaptive-cards/decision/notice-channel-card';
import { NOTICE_WORDS } from '../../../words/decision/notice-words';
import { danishDate, daysBetween } from '../../../domain/calendar/danish-time';
import { deadlockOf } from '../../../domain/decision/why-undecidable';
import type { Decision } from '../../../domain/decision/decision';
import { readConditions, readSteps } from '../../../domain/decision/step-reading';
import type { DeliverySubject } from '../../../domain/delivery/delivery';
import { seesDecision } from '../../scene/case-path';
import { decisionCard } from './decision-card';
import { stepView } from './decision-steps';
import { channelViewOf, decisionViewOf } from './decision-view';
import { nameOf, type CardReader, type Scene } from '../../scene/scene';

type NoticeSubject = Extract<DeliverySubject, { kind: 'notice' }>;

/**
 * The card of a notice. A reminder has the buttons of the approval card as long as the reader is asked; one that comes
 * too late shows how the decision stands. In the channel and for whoever may not see the decision it is neutral.
 */
export function noticeCardOf(
  { notice, key }: NoticeSubject,
  decision: Decision,
  reader: CardReader | undefined,
  scene: Scene,
): CardJson {
  if (reader?.place !== 'person' || !seesDecision(decision, reader.personId, scene)) {
    const { language, municipality, decisionId, kind, link } = channelViewOf(
      decision,
      scene,
      reader?.personId,
    );
    return noticeChannelCard({ language, municipality, decisionId, kind, link, notice });
  }
  const isAsking = notice === 'reminder' || notice === 'escalation';
  if (notice === 'reminder' || (isAsking && decision.state !== 'awaitingApproval'))
    return decisionCard(decision, reader, scene, { title: NOTICE_WORDS.reminder[scene.language] });
  const today = danishDate(scene.now);
  // It can be decided again by the time that the card is sent.
  if (notice === 'undecidable' && deadlockOf(decision, scene.state.access, today) === undefined)
    return decisionCard(decision, reader, scene);
  const put = decision.versions.at(-1)?.at ?? decision.submittedAt;
  return noticeCard({
    decision: decisionViewOf(decision, reader.personId, scene),
    notice,
    waitedDays: daysBetween(danishDate(put), today),
    fulfilled: notice === 'conditionFulfilled' ? fulfilledOf(decision, key, scene) : null,
    late: notice === 'stale' ? lateOf(decision, scene) : [],
  });
}

function fulfilledOf(decision: Decision, conditionId: string, scene: Scene): FulfilledView | null {
  const today = danishDate(scene.now);
  const step = readConditions(decision, today).find((condition) => condition.id === conditionId);
  const met = decision.fulfilments.find((one) => one.conditionId === conditionId);
  if (step === undefined || met === undefined) return null;
  const { by, at, note, evidence } = met;
  return { step: stepView(step, scene), byName: nameOf(by, scene), at, note, fileName: evidence.fileName };
}

/** The steps by which the risk is no longer the one that was approved: past their day, or reported delayed. */
function lateOf(decision: Decision, scene: Scene): LateStepView[] {
  const delays = decision.actionReports.flatMap((one) => (one.kind === 'delayed' ? [one] : []));
  return readSteps(decision, danishDate(scene.now)).flatMap((step) => {
    const delay = delays.findLast((one) => one.actionId === step.id);
    if (step.state !== 'unmet' && delay === undefined) return [];
    return [
      { step: stepView(step, scene), newDueOn: delay?.newDueOn ?? null, reason: delay?.reason ?? null },
    ];
  });
}
