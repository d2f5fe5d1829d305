import { setTimeout as sleepFor } from 'node:timers/promises';
import { isPassing, type FeedProblem } from '../../domain/feed/feed-problem';

/** Ends a reading; what was read before it counts. */
export class FeedFailure extends Error {
  constructor(readonly problem: FeedProblem) {
    super(`The source cannot be read: ${problem}`);
  }
}

export type FeedQuestion = {
  method: 'GET' | 'POST';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
};

/** The line to a source during one reading: it counts and spaces its calls, and ends with the time of the reading. */
export type FeedLine = {
  /** Asks and answers the JSON document. Throws a FeedFailure. A refused key may be tried again by the caller. */
  ask: (question: FeedQuestion) => Promise<unknown>;
  calls: () => number;
};

export const FEED_PATIENCE = {
  /** Between two calls, as other readers of these sources do. */
  pauseMs: 100,
  /** One call with its body. */
  callMs: 30_000,
  /** A whole reading: the platform ends a function after five minutes. */
  readingMs: 4 * 60_000,
  /** The longest wait that a source may ask for, and how long we wait where it names no time. */
  longestWaitMs: 30_000,
  waitMs: 2000,
  tries: 3,
  mostBytes: 16 * 1_048_576,
  mostCalls: 600,
} as const;

type Patience = { readonly [Name in keyof typeof FEED_PATIENCE]: number };

/** Opens a line for one reading. No redirect is followed: the key would go along. */
export function createFeedLine(
  patience: Partial<Patience> = {},
  sleep: (milliseconds: number) => Promise<unknown> = (milliseconds) => sleepFor(milliseconds),
): FeedLine {
  const { pauseMs, callMs, readingMs, longestWaitMs, waitMs, tries, mostBytes, mostCalls } = {
    ...FEED_PATIENCE,
    ...patience,
  };
  const until = performance.now() + readingMs;
  let calls = 0;

  const once = async ({ method, url, headers = {}, body }: FeedQuestion): Promise<Answered> => {
    const left = until - performance.now();
    if (left <= 0 || calls >= mostCalls) throw new FeedFailure('tooLarge');
    if (calls > 0) await sleep(pauseMs);
    calls += 1;
    try {
      const response = await fetch(url, {
        method,
        headers: {
          accept: 'application/json',
          ...headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(Math.min(callMs, Math.max(1, left))),
      });
      if (response.ok) return { kind: 'text', text: await textOf(response, mostBytes) };
      await response.body?.cancel();
      return { kind: 'refused', status: response.status, waitMs: waitAskedBy(response) };
    } catch (error) {
      if (error instanceof FeedFailure) throw error;
      return { kind: 'silent' };
    }
  };

  const ask = async (question: FeedQuestion): Promise<unknown> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(question);
      if (answer.kind === 'text') return parsed(answer.text);
      const problem = problemOf(answer);
      const wait = answer.kind === 'refused' ? (answer.waitMs ?? waitMs) : waitMs;
      if (!isPassing(problem) || attempt >= tries || wait > longestWaitMs) throw new FeedFailure(problem);
      await sleep(wait);
    }
  };
  return { ask, calls: () => calls };
}

type Answered =
  | { kind: 'text'; text: string }
  | { kind: 'refused'; status: number; waitMs: number | null }
  | { kind: 'silent' };

function problemOf(answer: Exclude<Answered, { kind: 'text' }>): FeedProblem {
  if (answer.kind === 'silent') return 'unreachable';
  const { status } = answer;
  if (status === 401 || status === 403) return 'notAllowed';
  if (status === 404 || status === 410) return 'notThere';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'faulty' : 'notUnderstood';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A page of a firewall or a sign-in answers 200 as well.
    throw new FeedFailure('notUnderstood');
  }
}

/** The body as text, read no further than so many bytes. */
async function textOf(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  // The platform's type leaves out what the pieces are.
  const body = (response.body ?? []) as AsyncIterable<Uint8Array>;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > most) throw new FeedFailure('tooLarge');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function waitAskedBy({ headers }: Response): number | null {
  const asked = headers.get('retry-after');
  if (asked === null) return null;
  const seconds = Number(asked);
  const wait = Number.isNaN(seconds) ? Date.parse(asked) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
