import type { ReceivedRequest } from '../host/http-routes';
import type { RouteParams } from '../host/route-template';

/** One address of the local issuer. `post` is reached only by `POST`, `get` also by `HEAD`. */
export type LocalEndpoint = {
  readonly method: 'get' | 'post';
  readonly route: string;
  readonly answer: (request: ReceivedRequest, params: RouteParams) => Response | Promise<Response>;
};

/** Answers with JSON that nobody may keep: tokens and people. */
export function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** The body as JSON, or undefined when it is none or does not say so in its content type. */
export function jsonBody(request: ReceivedRequest): unknown {
  // Asking for the content type keeps web pages of other origins out: a plain form cannot send this one.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    return undefined;
  }
}
