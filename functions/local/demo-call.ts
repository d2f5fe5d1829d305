import * as z from 'zod/mini';
import type { Endpoint } from '../../contracts/endpoint';

/** What a call carries: query parameters, and a JSON document or the bytes of a file. */
type Sent = { token?: string; query?: Record<string, string>; json?: unknown; bytes?: Uint8Array };

/** Calls an operation as one of the demo people; what stands in its path is given by name. */
export type Send = (
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
  json?: unknown,
) => Promise<unknown>;

/** Calls operations as whoever has the token. */
export const sender =
  (baseUrl: string, token: string): Send =>
  (endpoint, params, json) => {
    const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    return demoCall(baseUrl, { ...endpoint, path }, { token, ...(json === undefined ? {} : { json }) });
  };

/** Calls an operation; throws with what it answered when it refuses. */
export function demoCall(
  baseUrl: string,
  endpoint: Endpoint,
  { token, query, json, bytes }: Sent,
): Promise<unknown> {
  const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  const body = json === undefined ? bytes : JSON.stringify(json);
  return demoFetch(`${baseUrl}/${endpoint.path}${search}`, {
    method: endpoint.method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'content-type': json === undefined ? 'application/octet-stream' : 'application/json',
    },
    ...(body === undefined ? {} : { body }),
  });
}

/** A token of the local issuer for the person with an oid. */
export async function demoToken(baseUrl: string, oid: string): Promise<string> {
  const answer = await demoFetch(`${baseUrl}/_local/identity/token`, {
    method: 'POST',
    body: JSON.stringify({ oid }),
  });
  return z.object({ token: z.string() }).parse(answer).token;
}

export async function demoFetch(url: string, init: RequestInit = {}): Promise<unknown> {
  const headers = new Headers(init.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  headers.set('accept-language', 'en');
  const response = await fetch(url, { ...init, headers });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`Cannot fill the demo: ${url} answered ${String(response.status)} ${text}`);
  }
  return JSON.parse(text) as unknown;
}
