import type { CardAction } from '../../adaptive-cards/card-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import type { BotPorts } from '../ports';
import type { Reader, Scene } from '../scene';

/** What a handler works with: who pressed where, and everything as it is now. */
export type ActionTurn = { scene: Scene; reader: Reader; ports: BotPorts };

/** One verb's handler: what was pressed in, the card that takes its place out. */
export type Handle<Action extends CardAction> = (
  action: Action,
  turn: ActionTurn,
) => CardJson | Promise<CardJson>;
