import { z } from 'zod';
import type { BotToken } from './bot-token';
import { CardFailure, failureOf } from './card-failure';
import { DEADLINE } from './deadline';

/** One call to the Bot Framework connector. Answers the parsed JSON; throws a CardFailure for everything else. */
export type CallConnector = (call: {
  method: 'GET' | 'POST' | 'PUT';
  serviceUrl: string;
  /** Below `v3/conversations`; each part is encoded. */
  path: readonly string[];
  query?: Record<string, string>;
  body?: unknown;
}) => Promise<unknown>;

const errorBody = z.object({ error: z.object({ code: z.string() }) });

/**
 * Calls the connector directly. The SDK's client retries a 429 by itself for up to a minute and has no deadline, while
 * the deliveries queue must know at once what to do; four calls are all that is needed.
 */
export function createConnector(token: BotToken): CallConnector {
  return async ({ method, serviceUrl, path, query, body }) => {
    const base = serviceUrl.replace(/\/+$/, '');
    const parts = ['v3', 'conversations', ...path].map(encodeURIComponent).join('/');
    const parameters = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
    const send = async (bearer: string) =>
      fetch(`${base}/${parts}${parameters}`, {
        method,
        headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(DEADLINE),
      }).catch((error: unknown) => {
        throw new CardFailure('retry', `Teams did not answer: ${error instanceof Error ? error.name : ''}`);
      });
    const first = await send(await token());
    const response = first.status === 401 ? await send(await token({ fresh: true })) : first;
    const text = await response.text().catch(() => '');
    if (response.ok) return parseJson(text);
    const code = errorBody.safeParse(parseJson(text)).data?.error.code;
    throw failureOf(response.status, code, response.headers.get('retry-after'));
  };
}

/** The connector answers an oversized message with HTML, and some updates with nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
