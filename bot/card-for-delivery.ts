import type { CardJson } from '../adaptive-cards/card-json';
import type { Decision, DecisionId } from '../domain/decision/decision';
import type { Delivery } from '../domain/delivery/delivery';
import { unreachable } from '../domain/unreachable';
import { channelCardOf, decisionCard } from './decision-card';
import { meetingCard } from './meeting-card';
import { noticeCardOf } from './notice-card';
import { reportCard } from './report-card';
import type { Reader, Scene } from './scene';

/**
 * What a posted card must look like now, in its place. A pure function of the state, so a card is brought up to date
 * by building it again. Throws when the ledger does not know what the delivery is about: it was derived from it.
 */
export function cardForDelivery({ subject, recipient }: Delivery, scene: Scene): CardJson {
  const reader: Reader | undefined =
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
    case 'meeting': {
      const meeting = scene.state.meetings.get(subject.meetingId);
      if (meeting === undefined) throw new Error(`Cannot show meeting "${subject.meetingId}": it is unknown`);
      if (reader === undefined)
        throw new Error(
          `Cannot show meeting "${subject.meetingId}" in the channel: its answers are personal`,
        );
      return meetingCard(meeting, subject.recordNo, reader.personId, scene);
    }
    case 'report': {
      const issued = scene.state.reports.get(subject.month);
      if (issued === undefined) throw new Error(`Cannot show report "${subject.month}": it was never issued`);
      return reportCard(issued, reader ?? 'everybody', scene);
    }
    default:
      return unreachable(subject);
  }
}

function known(decisionId: DecisionId, { state }: Scene): Decision {
  const decision = state.decisions.get(decisionId);
  if (decision === undefined) throw new Error(`Cannot show decision "${decisionId}": it is unknown`);
  return decision;
}
