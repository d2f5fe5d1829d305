/**
 * What to do about a card that Teams did not take. `retry`: wait and try again. `gone`: the message or conversation is
 * no more; drop its id and post anew. `notInstalled`: the recipient has not (or no longer) installed the app.
 * `permanent`: trying again would not help.
 */
export type CardFailureKind = 'retry' | 'gone' | 'notInstalled' | 'permanent';

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

const RETRIED: readonly number[] = [408, 412, 429, 502, 503, 504];

/**
 * The failure for an answer of the connector. Teams' own table says to retry only 412, 429, 502, 503 and 504; a 500
 * is final there.
 */
export function failureOf(status: number, code: string | undefined, retryAfter: string | null): CardFailure {
  const message = `Teams answered ${status}${code === undefined ? '' : ` ${code}`}`;
  if (RETRIED.includes(status)) return new CardFailure('retry', message, secondsOf(retryAfter));
  if (status === 404) return new CardFailure('gone', message);
  if (status === 403) return new CardFailure('notInstalled', message);
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
