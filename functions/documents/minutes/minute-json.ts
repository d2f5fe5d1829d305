import canonicalize from 'canonicalize';
import type { Minute } from '../../../domain/decision/minute';

/** The minute as canonical JSON (RFC 8785): the same minute is the same text, so a copy can be compared by its hash. */
export function minuteJson(municipality: string, minute: Minute): string {
  const text = canonicalize({ municipality, ...minute });
  if (text === undefined) throw new Error('Cannot write minute: it is no JSON value');
  return text;
}
