import type * as z from 'zod/mini';
import type { Endpoint, ParamsOf } from '../../../contracts/endpoint';
import { problem } from '../../../contracts/problem';
import { ask } from './ask';
import { readFile, type FileProgress } from './read-file';
import { headersOf, takeAhead } from './head-start';
import { ProblemError } from './problem-error';

type Content<E extends Endpoint> = E['body'] extends z.ZodMiniType
  ? { body: z.input<E['body']> }
  : E['body'] extends 'file'
    ? { body: Blob }
    : { body?: undefined };

/** A path without `{names}` takes none, and one that is not known to the compiler any. */
type Params<E extends Endpoint> = string extends E['path']
  ? { params?: ParamsOf<E> }
  : keyof ParamsOf<E> extends never
    ? { params?: undefined }
    : { params: ParamsOf<E> };

/** What a call carries: the values for the path's `{names}`, the query, and the content where there is one. */
export type Input<E extends Endpoint> = {
  query?: Readonly<Record<string, string | undefined>>;
  signal?: AbortSignal;
  /** Told how much of a file is here, again and again. */
  onProgress?: (progress: FileProgress) => void;
} & Params<E> &
  Content<E>;

export type AnswerOf<E extends Endpoint> = E['answer'] extends z.ZodMiniType ? z.output<E['answer']> : Blob;

export type Client = {
  /** Calls an operation and parses its answer. Throws a `ProblemError` when the server refuses or breaks. */
  call: <E extends Endpoint>(endpoint: E, input: Input<E>) => Promise<AnswerOf<E>>;
};

export type ClientOptions = {
  /** The token to show; none for the operations that are open to everybody. */
  token?: () => Promise<string>;
  /** The language for the sentences in problem documents. */
  language: () => string;
  /** Told when the server does not accept the token, such as when it has run out. */
  notSignedIn?: () => void;
};

/** The typed way to the API; apart from `fetchJson` below, nothing else in the tab asks the network for anything. */
export function createClient({ token, language, notSignedIn }: ClientOptions): Client {
  return {
    async call<E extends Endpoint>(endpoint: E, input: Input<E>): Promise<AnswerOf<E>> {
      const told = { language: language(), token: await token?.() };
      const address = addressOf(endpoint, input);
      const headers = new Headers(headersOf(told));
      const ahead = endpoint.method === 'GET' ? takeAhead(address, told) : undefined;
      const response = await (ahead ??
        ask(address, {
          method: endpoint.method,
          headers,
          ...contentOf(endpoint, input.body, headers),
          ...(input.signal ? { signal: input.signal } : {}),
        }));
      if (response.status === 401) notSignedIn?.();
      if (!response.ok) throw await problemOf(response);
      const answer =
        endpoint.answer === 'file'
          ? await readFile(response, input.onProgress ?? (() => undefined))
          : endpoint.answer.parse(await response.json());
      // The line above makes exactly what AnswerOf says for either kind; the compiler cannot follow E that far.
      return answer as AnswerOf<E>;
    },
  };
}

/** Asks an address outside the API, such as the local issuer, for JSON of a known shape. */
export async function fetchJson<Shape extends z.ZodMiniType>(
  url: string,
  shape: Shape,
  body?: unknown,
): Promise<z.output<Shape>> {
  const response = await ask(
    url,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!response.ok) throw await problemOf(response);
  return shape.parse(await response.json());
}

type Addressed = {
  params?: Readonly<Record<string, string>> | undefined;
  query?: Readonly<Record<string, string | undefined>>;
};

function addressOf(endpoint: Endpoint, { params = {}, query = {} }: Addressed): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`Cannot call ${endpoint.path}: "${name}" is missing`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const name of endpoint.query) {
    const value = query[name];
    if (value !== undefined) search.set(name, value);
  }
  return `/${path}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

function contentOf(endpoint: Endpoint, body: unknown, headers: Headers): { body?: BodyInit } {
  if (body === undefined || endpoint.body === 'none') return {};
  if (body instanceof Blob) {
    headers.set('content-type', body.type === '' ? 'application/octet-stream' : body.type);
    return { body };
  }
  headers.set('content-type', 'application/json');
  return { body: JSON.stringify(body) };
}

async function problemOf(response: Response): Promise<Error> {
  const answer: unknown = await response.json().catch(() => undefined);
  const parsed = problem.safeParse(answer);
  return parsed.success
    ? new ProblemError(parsed.data)
    : new Error(`Unexpected answer ${String(response.status)} from ${response.url}`);
}
