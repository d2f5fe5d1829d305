import type { ReceivedRequest } from './http-routes';

/** What the Playground says of every user, whatever language they read. */
const PLAYGROUND_LOCALE = /"locale":"en-US",?/gi;

/**
 * A request as Teams would send it for somebody who has not said which language they read: the Playground claims English
 * for everybody, and its cards would be English in a Danish municipality. The municipality's own language is used instead.
 */
export function withoutPlaygroundLanguage(request: ReceivedRequest): ReceivedRequest {
  if (request.method !== 'POST' || request.url.pathname !== '/api/messages') return request;
  const body = Buffer.from(request.body).toString('utf8');
  return { ...request, body: Buffer.from(body.replace(PLAYGROUND_LOCALE, ''), 'utf8') };
}
