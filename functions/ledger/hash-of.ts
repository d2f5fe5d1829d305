import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 in lower-case hex over the canonical JSON (RFC 8785) of a value. */
export function hashOf(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Cannot hash a value that has no JSON form');
  return sha256(Buffer.from(text, 'utf8'));
}

/** SHA-256 of bytes in lower-case hex; the name of a file in the content container. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
