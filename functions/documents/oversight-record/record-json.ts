import canonicalize from 'canonicalize';
import type { OversightRecord } from '../../../domain/status/oversight-record';

/**
 * The oversight record as canonical JSON (RFC 8785). It names people by id alone, so that the same entry of the ledger
 * gives the same text for as long as the ledger is kept, also when somebody has been erased from the directory.
 */
export function recordJson(municipality: string, record: OversightRecord): string {
  const text = canonicalize({ municipality, ...record });
  if (text === undefined) throw new Error('Cannot write oversight record: it is no JSON value');
  return text;
}
