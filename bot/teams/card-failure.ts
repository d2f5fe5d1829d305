/**
 * What to do about a card that Teams did not take. `throttled`: everybody waits, and this is tried again. `retry`: wait
 * and try again. `unknown`: nobody can say whether the card was posted. `gone`: the message or conversation is no more.
 * `notInstalled`: the recipient has not (or no longer) installed the app. `tooLarge`: send the short card.
 * `permanent`: trying again would not help.
 */
export type CardFailureKind =
  'throttled' | 'retry' | 'unknown' | 'gone' | 'notInstalled' | 'tooLarge' | 'permanent';

/** Thrown by the port's outbound calls. The message names status and code, never a person or the card's content. */
export class CardFailure extends Error {
  override readonly name = 'CardFailure';

  constructor(
    readonly kind: CardFailureKind,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** The codes with which the local stand-in for Teams says that a person or conversation is unknown. */
const UNKNOWN_RECIPIENT: readonly string[] = ['UserNotFound', 'ConversationNotFound'];

/** A gateway that gave up may have passed the card on before it did. */
const GATEWAY_GAVE_UP: readonly number[] = [502, 504];

const RETRIED: readonly number[] = [412, 503, ...GATEWAY_GAVE_UP];

type Answer = { status: number; code: string | undefined; retryAfter: string | null };

/**
 * The failure for an answer of the connector. Teams' own table says to retry only 412, 429, 502, 503 and 504; a 500
 * is final there. `posts`: the call shows a new card, so that doing it again may show a second one.
 */
export function failureOf({ status, code, retryAfter }: Answer, posts: boolean): CardFailure {
  const message = `Teams answered ${status}${code === undefined ? '' : ` ${code}`}`;
  if (status === 429) return new CardFailure('throttled', message, secondsOf(retryAfter));
  if (posts && GATEWAY_GAVE_UP.includes(status)) return new CardFailure('unknown', message);
  if (RETRIED.includes(status)) return new CardFailure('retry', message, secondsOf(retryAfter));
  if (status === 404) return new CardFailure('gone', message);
  if (status === 403) return new CardFailure('notInstalled', message);
  if (status === 413) return new CardFailure('tooLarge', message);
  if (status === 500 && code !== undefined && UNKNOWN_RECIPIENT.includes(code)) {
    return new CardFailure('notInstalled', message);
  }
  return new CardFailure('permanent', message);
}

/** Retry-After is a number of seconds or a date (RFC 9110). */
function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
