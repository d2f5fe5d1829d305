/**
 * What to do about a card that Teams did not take. `throttled`: everybody waits, and this is tried again. `retry`: wait
 * and try again. `unknown`: nobody can say whether the card was posted. `cardGone`: this card cannot be changed any more;
 * it says nothing of where it was. `gone`: the conversation is no more. `notInstalled`: the recipient has not (or no
 * longer) installed the app, or has blocked it. `turnedAway`: the card was not taken there, and Teams does not say that
 * it is for want of the app. `tooLarge`: send the short card. `permanent`: trying again would not help.
 */
export type CardFailureKind =
  | 'throttled'
  | 'retry'
  | 'unknown'
  | 'cardGone'
  | 'gone'
  | 'notInstalled'
  | 'turnedAway'
  | 'tooLarge'
  | 'permanent';

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

/** The codes with which Teams says that the app is not there, or no longer wanted. Only these are about the address. */
const NOT_INSTALLED: readonly string[] = [
  'BotNotInConversationRoster',
  'BotNotInConversation',
  'ForbiddenOperationException',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
];
const NO_CONVERSATION = 'ConversationNotFound';

/** The codes with which the local stand-in for Teams says that a person or conversation is unknown. */
const UNKNOWN_RECIPIENT: readonly string[] = ['UserNotFound', NO_CONVERSATION];

/** A gateway that gave up may have passed the card on before it did. */
const GATEWAY_GAVE_UP: readonly number[] = [502, 504];

const RETRIED: readonly number[] = [412, 503, ...GATEWAY_GAVE_UP];

/** What Teams says of a message that is too large, whatever status it comes with. */
const TOO_LARGE = 'MessageSizeTooBig';

/**
 * Seconds that an answer of Teams can make us wait at the most. Whoever comes too early is told again; a number or a
 * date that nobody meant must not keep every card back for years.
 */
const LONGEST_ASKED = 3600;

type Answer = { status: number; code: string | undefined; retryAfter: string | null };

/** What a call does: shows a new card, changes one that is there, or neither. */
export type CallKind = 'post' | 'update' | 'other';

/**
 * The failure for an answer of the connector. Teams' own table says to retry only 412, 429, 502, 503 and 504; a 500
 * is final there. Doing a post again may show a second card. A fault of one card is none of the address.
 */
export function failureOf({ status, code, retryAfter }: Answer, kind: CallKind): CardFailure {
  const message = `Teams answered ${status}${code === undefined ? '' : ` ${code}`}`;
  if (status === 429) return new CardFailure('throttled', message, secondsOf(retryAfter));
  if (kind === 'post' && GATEWAY_GAVE_UP.includes(status)) return new CardFailure('unknown', message);
  if (RETRIED.includes(status)) return new CardFailure('retry', message, secondsOf(retryAfter));
  if (status === 413 || code === TOO_LARGE) return new CardFailure('tooLarge', message);
  if (status === 403 || status === 404) return new CardFailure(refusedThere(code, kind), message);
  if (status === 500 && code !== undefined && UNKNOWN_RECIPIENT.includes(code)) {
    return new CardFailure('notInstalled', message);
  }
  return new CardFailure('permanent', message);
}

function refusedThere(code: string | undefined, kind: CallKind): CardFailureKind {
  if (code !== undefined && NOT_INSTALLED.includes(code)) return 'notInstalled';
  if (code === NO_CONVERSATION) return 'gone';
  return kind === 'update' ? 'cardGone' : 'turnedAway';
}

/** Retry-After is a number of seconds, however many digits it has, or a date (RFC 9110). */
function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), LONGEST_ASKED) : undefined;
}
