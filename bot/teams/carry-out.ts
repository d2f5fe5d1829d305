import type { CardJson } from '../../adaptive-cards/card-json';
import { unreachable } from '../../domain/ground/unreachable';
import type { Activity } from '../turn/activity';
import type { TurnAnswer } from '../turn/turn-answer';
import { CardFailure, type CardFailureKind } from './card-failure';
import type { CallConnector } from './connector';
import { messageOf } from './message-of';

/** A turn to be answered, from which card on, and how often that was tried before. */
export type Queued = { turn: Activity; done?: number | undefined; tries?: number | undefined };

/** Keeps a turn whose answer Teams cannot be given yet, and hands it back after some seconds. */
export type AnswerLater = (queued: Queued, afterSeconds: number) => Promise<void>;

/** What is answered to the channel. */
type Response = { status: number; body?: unknown };

/** Milliseconds that an answer waits for its turn while the channel waits for us; then it goes to the queue. */
const PATIENCE = 1500;

/** Whoever has got no answer after so many tries has long asked again, or given up. */
const MOST_TRIES = 20;

const COMES_LATER: readonly CardFailureKind[] = ['throttled', 'retry'];
/** Nobody is there to be answered, or may have been answered already: no fault, and nothing to repeat. */
const OVER: readonly CardFailureKind[] = ['unknown', 'cardGone', 'gone', 'notInstalled', 'turnedAway'];
/** The card cannot be changed where it is; a new one can still be answered with. */
const NOT_CHANGED: readonly CardFailureKind[] = ['cardGone', 'gone', 'turnedAway', 'permanent'];

/** What a place in the queue has room for. */
const MOST_KEPT_BYTES = 40_000;

/** The letters of a message that are kept for later; the topic is found among fewer. */
const KEPT_LETTERS = 1000;

/**
 * Carries out what a turn comes to. The channel is answered at once: what Teams takes no more of for now is kept for
 * later, and made anew from the state of then.
 */
export function createCarryOut(call: CallConnector, later: AnswerLater | undefined) {
  return async (queued: Queued, answer: TurnAnswer): Promise<Response> => {
    const { turn, done = 0 } = queued;
    switch (answer.kind) {
      case 'card':
        return { status: 200, body: invokeResponse(await shownBeside(turn, answer)) };
      case 'update':
        return update(queued, answer);
      case 'reply':
        return reply(queued, answer.cards, done);
      case 'nothing':
        return { status: turn.type === 'invoke' ? 501 : 200 };
      default:
        return unreachable(answer);
    }
  };

  /** The card to answer with. What cannot be shown in a message of its own takes the place of the pressed card instead. */
  async function shownBeside(
    turn: Activity,
    { card, beside = [] }: Extract<TurnAnswer, { kind: 'card' }>,
  ): Promise<CardJson> {
    const { serviceUrl, conversation } = turn;
    for (const one of beside) {
      const body = messageOf(one);
      try {
        const path = [conversation.id, 'activities'];
        await call({ method: 'POST', serviceUrl, path, body, patience: PATIENCE });
      } catch (error) {
        if (error instanceof CardFailure) return one;
        throw error;
      }
    }
    return card;
  }

  async function update(
    queued: Queued,
    { activityId, card }: Extract<TurnAnswer, { kind: 'update' }>,
  ): Promise<Response> {
    const { serviceUrl, conversation } = queued.turn;
    const path = [conversation.id, 'activities', activityId];
    const body = messageOf(card);
    try {
      await call({ method: 'PUT', serviceUrl, path, body, patience: patienceOf(queued) });
      return { status: 200 };
    } catch (error) {
      if (isOne(error, NOT_CHANGED)) return reply(queued, [card], 0);
      return afterFailure(queued, 0, error);
    }
  }

  /** One message a card. */
  async function reply(queued: Queued, cards: readonly CardJson[], done: number): Promise<Response> {
    const { serviceUrl, conversation } = queued.turn;
    const path = [conversation.id, 'activities'];
    for (const [index, card] of cards.entries()) {
      if (index < done) continue;
      const body = messageOf(card);
      try {
        await call({ method: 'POST', serviceUrl, path, body, patience: patienceOf(queued) });
      } catch (error) {
        return afterFailure(queued, index, error);
      }
    }
    return { status: 200 };
  }

  async function afterFailure({ turn, tries = 0 }: Queued, done: number, error: unknown): Promise<Response> {
    if (isOne(error, OVER)) return { status: 200 };
    if (!isOne(error, COMES_LATER) || later === undefined || tries >= MOST_TRIES) throw error;
    const kept = keptOf(turn);
    if (Buffer.byteLength(JSON.stringify(kept)) > MOST_KEPT_BYTES) throw error;
    const seconds = error.retryAfterSeconds ?? 2 ** Math.min(tries, 8);
    await later({ turn: kept, done, tries: tries + 1 }, Math.max(1, seconds));
    return { status: 200 };
  }
}

const isOne = (error: unknown, kinds: readonly CardFailureKind[]): error is CardFailure =>
  error instanceof CardFailure && kinds.includes(error.kind);

/** Only who waits for us is impatient; the queue has time. */
const patienceOf = ({ tries = 0 }: Queued): number | undefined => (tries === 0 ? PATIENCE : undefined);

/** What is needed to answer a turn later; who was met in it has been remembered. */
const keptOf = (turn: Activity): Activity => ({
  ...turn,
  text: turn.text?.slice(0, KEPT_LETTERS),
  membersAdded: undefined,
  membersRemoved: undefined,
});

const invokeResponse = (card: CardJson) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
});
