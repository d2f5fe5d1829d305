import type { CardAction } from '../../adaptive-cards/card-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import type { BotPorts } from '../scene/ports';
import type { CardReader } from '../scene/scene';
import type { Setting } from '../scene/scene-of';

/** What a handler works with: who pressed where. The state is the handler's to load, or comes with what it executes. */
export type ActionTurn = { setting: Setting; reader: CardReader; ports: BotPorts };

/** The card that takes the place of the pressed one, and those that are shown after it in messages of their own. */
export type PressAnswer = { card: CardJson; beside: readonly CardJson[] };

/** One verb's handler: what was pressed in, the card that takes its place out; for a few also others to be shown beside it. */
export type Handle<Action extends CardAction> = (
  action: Action,
  turn: ActionTurn,
) => Promise<CardJson | PressAnswer>;
