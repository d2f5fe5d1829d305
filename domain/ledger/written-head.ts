import type { Head } from './head';
import { ANCHOR_LENGTH } from './verify';

/** Why what somebody typed in from a card or a paper cannot be checked. */
export const HEAD_FAULTS = [
  'no-number',
  'no-hash',
  'hash-not-hex',
  'hash-too-short',
  'hash-too-long',
] as const;
export type HeadFault = (typeof HEAD_FAULTS)[number];

const HASH_LENGTH = 64;
const MOST_DIGITS = 12;

/**
 * A head as somebody types it in from a card or a paper. Spaces, dashes, dots and upper case are let through, for people
 * write long numbers in groups. A beginning shorter than `ANCHOR_LENGTH` is refused: it would fit many entries and prove
 * nothing.
 */
export function writtenHead(
  number: string,
  beginning: string,
): { ok: true; head: Head } | { ok: false; fault: HeadFault } {
  const digits = bare(number);
  const hash = bare(beginning).toLowerCase();
  const fault =
    !/^\d+$/.test(digits) || digits.length > MOST_DIGITS || Number(digits) === 0
      ? 'no-number'
      : faultIn(hash);
  return fault === undefined ? { ok: true, head: { seq: Number(digits), hash } } : { ok: false, fault };
}

function faultIn(hash: string): HeadFault | undefined {
  if (hash === '') return 'no-hash';
  if (!/^[0-9a-f]+$/.test(hash)) return 'hash-not-hex';
  if (hash.length < ANCHOR_LENGTH) return 'hash-too-short';
  return hash.length > HASH_LENGTH ? 'hash-too-long' : undefined;
}

/** Without what people put between groups of figures; a sentence's end counts as well. */
const bare = (text: string): string => text.replace(/[\s.,\-\u2010-\u2015\u2026]/g, '');
