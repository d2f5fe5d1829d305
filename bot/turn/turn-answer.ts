import type { CardJson } from '../../adaptive-cards/card-json';

/** What a turn comes to; the port carries it out. */
export type TurnAnswer =
  /** A press: the card takes the place of the one that was pressed; others follow it, one message each. */
  | { kind: 'card'; card: CardJson; beside?: readonly CardJson[] }
  /** A press from a client without Universal Actions: the message with the card is updated. */
  | { kind: 'update'; activityId: string; card: CardJson }
  /** A message: cards in reply, one message each. */
  | { kind: 'reply'; cards: readonly CardJson[] }
  | { kind: 'nothing' };
