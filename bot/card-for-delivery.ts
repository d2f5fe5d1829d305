import type { CardJson } from '../adaptive-cards/card-json';
import type { Delivery } from '../domain/delivery/delivery';
import { unreachable } from '../domain/unreachable';
import { channelCardOf, decisionCard } from './decision-card';
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
      const decision = scene.state.decisions.get(subject.decisionId);
      if (decision === undefined)
        throw new Error(`Cannot show decision "${subject.decisionId}": it is unknown`);
      return reader === undefined ? channelCardOf(decision, scene) : decisionCard(decision, reader, scene);
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
