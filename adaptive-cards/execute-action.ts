import type { IExecuteAction } from '@microsoft/teams.cards';
import type { CardAction, InputName, Verb } from './card-action';

type WithoutInputs<Action> = Action extends CardAction ? Omit<Action, InputName> : never;

/** An action as the card carries it: what is shown, without what the reader will type. */
export type ActionOnCard = WithoutInputs<CardAction>;

const TAKES_INPUT = {
  'decision.approve': false,
  'decision.approveWithConditions': true,
  'decision.reject': true,
  'decision.return': true,
  'decision.postpone': true,
  'decision.declareConflict': true,
  'decision.settleConflict': false,
  'decision.refresh': false,
  'decision.showNext': false,
  'meeting.confirm': true,
  'meeting.refresh': false,
  'report.note': false,
  'report.refresh': false,
  'report.requestFollowUp': true,
  'followUp.answer': true,
  'followUp.show': false,
  'mandate.confirm': false,
  'mandate.decline': false,
  'mandate.show': false,
  'bodyChange.confirm': false,
  'bodyChange.decline': false,
  'bodyChange.show': false,
  'training.show': false,
  'training.report': true,
  'training.log': true,
  'training.verify': false,
} satisfies Record<Verb, boolean>;

/**
 * A button that the bot acts on. A client without Universal Actions falls back to Action.Submit, which carries the
 * same verb in its data; the bot reads both by the same schema.
 */
export function executeAction(title: string, action: ActionOnCard): IExecuteAction {
  const { verb, ...data } = action;
  const associatedInputs = TAKES_INPUT[verb] ? 'auto' : 'none';
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    associatedInputs,
    fallback: { type: 'Action.Submit', title, data: { verb, ...data }, associatedInputs },
  };
}
