import type * as z from 'zod/mini';
import type { Endpoint } from '../../contracts/endpoint';
import { problem, type Problem } from '../../contracts/problem';

/** One of the demo people, signed in at the API. */
export type ApiUser = {
  name: string;
  objectId: string;
  /** Calls an operation and parses the answer by its contract; throws with the problem if it is refused. */
  call: <E extends Endpoint>(endpoint: E, sent?: Sent) => Promise<AnswerOf<E>>;
  /** Calls an operation that must be refused, and answers the problem document. */
  refused: (endpoint: Endpoint, sent?: Sent) => Promise<Problem>;
  raw: (endpoint: Endpoint, sent?: Sent) => Promise<Response>;
};

type AnswerOf<E extends Endpoint> = E['answer'] extends z.ZodMiniType ? z.output<E['answer']> : Uint8Array;

export type Sent = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  json?: unknown;
  bytes?: Uint8Array;
  language?: 'da' | 'en';
  headers?: Record<string, string>;
};

type LocalPerson = { name: string; mail: string; oid: string };

/** The demo people whom the local issuer knows. */
export async function demoPeople(url: string): Promise<readonly LocalPerson[]> {
  // The issuer's list has this shape by its own tests.
  return (await (await fetch(`${url}/_local/identity/people`)).json()) as LocalPerson[];
}

/** Signs a demo person in by the beginning of their name. */
export async function signIn(url: string, name: string): Promise<ApiUser> {
  const person = (await demoPeople(url)).find((one) => one.name.startsWith(name));
  if (person === undefined) throw new Error(`No demo person is called "${name}"`);
  const answer = await fetch(`${url}/_local/identity/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ oid: person.oid }),
  });
  const { token } = (await answer.json()) as { token: string };
  return apiUser(url, { name: person.name, objectId: person.oid, token });
}

/** A caller with any token, or none. */
export function apiUser(
  url: string,
  { name, objectId, token }: { name: string; objectId: string; token?: string },
): ApiUser {
  const raw: ApiUser['raw'] = (endpoint, sent = {}) => {
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(sent.params?.[key] ?? ''),
    );
    const search = new URLSearchParams(sent.query ?? {}).toString();
    const body = sent.json === undefined ? sent.bytes : JSON.stringify(sent.json);
    return fetch(`${url}/${path}${search === '' ? '' : `?${search}`}`, {
      method: endpoint.method,
      headers: {
        'accept-language': sent.language ?? 'da',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(sent.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...sent.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
  };
  return {
    name,
    objectId,
    raw,
    async call(endpoint, sent) {
      const response = await raw(endpoint, sent);
      if (!response.ok)
        throw new Error(`${endpoint.path} answered ${String(response.status)} ${await response.text()}`);
      const { answer } = endpoint;
      const value =
        answer === 'file'
          ? new Uint8Array(await response.arrayBuffer())
          : answer.parse(await response.json());
      // AnswerOf follows `answer`, which the line above has told apart.
      return value as never;
    },
    async refused(endpoint, sent) {
      const response = await raw(endpoint, sent);
      if (response.ok) throw new Error(`${endpoint.path} was not refused`);
      if (!(response.headers.get('content-type') ?? '').startsWith('application/problem+json')) {
        throw new Error(`${endpoint.path} answered ${String(response.status)} without a problem document`);
      }
      return problem.parse(await response.json());
    },
  };
}
