import type { ReceivedRequest } from './host/http-routes';

/** What the Playground says of every user, whatever language they read. */
const PLAYGROUND_LOCALE = 'en-US';

/**
 * A request as Teams would send it for somebody who has not said which language they read: the Playground claims English
 * for everybody, and its cards would be English in a Danish municipality. The municipality's own language is used instead.
 * Everything else of the request, and what is no JSON, comes in as it was sent.
 */
export function withoutPlaygroundLanguage(request: ReceivedRequest): ReceivedRequest {
  if (request.method !== 'POST' || request.url.pathname !== '/api/messages') return request;
  const activity = parsed(Buffer.from(request.body).toString('utf8'));
  if (typeof activity !== 'object' || activity === null || !('locale' in activity)) return request;
  const { locale, ...rest } = activity;
  return locale === PLAYGROUND_LOCALE ? { ...request, body: Buffer.from(JSON.stringify(rest)) } : request;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
