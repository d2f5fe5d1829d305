import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 in lower-case hex over the canonical JSON (RFC 8785) of a value: the same rule as in production. */
export function sha256Of(content: unknown): string {
  const text = canonicalize(content);
  if (text === undefined) throw new Error('Cannot hash a value that has no JSON form');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
