import { z } from 'zod';
import type { BotToken } from './bot-token';
import { CardFailure, failureOf } from './card-failure';
import { DEADLINE } from './deadline';
import type { Pace } from './pace';

/** One call to the Bot Framework connector. Answers the parsed JSON; throws a CardFailure for everything else. */
export type CallConnector = (call: {
  method: 'GET' | 'POST' | 'PUT';
  serviceUrl: string;
  /** Below `v3/conversations`; each part is encoded. */
  path: readonly string[];
  query?: Record<string, string>;
  body?: unknown;
  /** Whose limits the call counts under; the first part of the path unless said otherwise. */
  conversation?: string;
  /** The call shows a new card. Run just before it leaves; when it throws, nothing is sent. */
  beforePost?: () => Promise<void>;
  /** Milliseconds that the call waits for its turn at the most. */
  patience?: number | undefined;
}) => Promise<unknown>;

const errorBody = z.object({ error: z.object({ code: z.string() }) });

/**
 * Calls the connector directly. The SDK's client retries a 429 by itself for up to a minute and has no deadline, while
 * the deliveries queue must know at once what to do; four calls are all that is needed.
 */
export function createConnector(token: BotToken, pace: Pace): CallConnector {
  return async ({ method, serviceUrl, path, query, body, conversation, beforePost, patience }) => {
    const base = serviceUrl.replace(/\/+$/, '');
    const parts = ['v3', 'conversations', ...path].map(encodeURIComponent).join('/');
    const parameters = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
    const posts = beforePost !== undefined;
    const kind = method === 'PUT' ? 'update' : posts ? 'post' : 'other';
    const send = async (bearer: string) => {
      const response = await fetch(`${base}/${parts}${parameters}`, {
        method,
        headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(DEADLINE),
      }).catch((error: unknown) => {
        throw withoutAnswer(error, posts);
      });
      const text = await response.text().catch((error: unknown) => {
        throw withoutAnswer(error, posts);
      });
      return { response, text };
    };
    const prepare = async () => {
      const kept = await token();
      await beforePost?.();
      return kept;
    };
    const first = await pace(conversation ?? path[0] ?? '', prepare, send, patience);
    const { response, text } =
      first.response.status === 401 ? await send(await token({ fresh: true })) : first;
    if (response.ok) return parseJson(text);
    const code = errorBody.safeParse(parseJson(text)).data?.error.code;
    const retryAfter = response.headers.get('retry-after');
    throw failureOf({ status: response.status, code, retryAfter }, kind);
  };
}

/** Errors of a connection that was never made: what was to be sent has certainly not arrived. */
const NEVER_CONNECTED: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
];

function withoutAnswer(error: unknown, posts: boolean): CardFailure {
  const message = `Teams did not answer: ${error instanceof Error ? error.name : ''}`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return new CardFailure(posts && !NEVER_CONNECTED.includes(code) ? 'unknown' : 'retry', message);
}

/** The connector answers an oversized message with HTML, and some updates with nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
