import type { DanishDate } from '../calendar/danish-time';
import { chairsOn, type Access } from './access';
import type { DecisionModel } from './decision-model';

/**
 * Why a body cannot decide by a model, whatever the item.
 * - `quorumAboveSeats`, `votesAboveSeats`: more answers or approvals are needed than there are seats that count
 * - `noChair`, `severalChairs`: the chief executive decides, and the office is held by nobody or by several
 */
export type Unmeetable =
  | { why: 'quorumAboveSeats'; needed: number; seats: number }
  | { why: 'votesAboveSeats'; needed: number; seats: number }
  | { why: 'noChair' }
  | { why: 'severalChairs'; chairs: number };

/** Why so many seats cannot meet a model on a day, whatever the item; nothing if they can. */
export function whyUnmeetable(
  model: DecisionModel,
  seats: number,
  access: Access,
  date: DanishDate,
): Unmeetable | undefined {
  switch (model.kind) {
    case 'all':
      return undefined;
    case 'majority':
      return model.quorum > seats ? { why: 'quorumAboveSeats', needed: model.quorum, seats } : undefined;
    case 'atLeast':
      return model.votes > seats ? { why: 'votesAboveSeats', needed: model.votes, seats } : undefined;
    case 'chiefExecutive': {
      const chairs = chairsOn(access, date).length;
      if (chairs === 0) return { why: 'noChair' };
      return chairs > 1 ? { why: 'severalChairs', chairs } : undefined;
    }
  }
}
