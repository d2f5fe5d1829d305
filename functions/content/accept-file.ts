import { ok, refuse, type Result } from '../../domain/result';
import { PDF } from './media-types';

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** What one person may send of files in an hour: some hundred lists and papers, and no more. */
export const MOST_BYTES_AN_HOUR = 500 * 1024 * 1024;

/** How pictures begin. */
const PICTURES: readonly { mediaType: string; begins: readonly number[] }[] = [
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
];

/**
 * How far in a PDF may begin, and how far before its padding its last mark may stand: what readers of PDF have always
 * borne (ISO 32000-1, annex H.3, notes 13 and 18). A mark of UTF-8, a line of mail or a printer's lines stand in front.
 */
const NEAR = 1024;

/**
 * What a file is, judged by its bytes and never by its name: PDF, PNG or JPEG, not empty and not too large. A few bytes
 * at either end are all that is asked; a library that knows hundreds of kinds unpacks archives to tell them apart,
 * which untrusted bytes should not make a server do.
 */
export function acceptFile(bytes: Uint8Array, fileName: string): Result<{ mediaType: string }> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' });
  if (bytes.length > MOST_BYTES) return refuse({ code: 'file-too-large', most: MOST_BYTES });
  const picture = PICTURES.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (picture !== undefined) return ok({ mediaType: picture.mediaType });
  if (beginsAsPdf(bytes)) return endsAsPdf(bytes) ? ok({ mediaType: PDF }) : refuse({ code: 'file-not-pdf' });
  return refuse({ code: fileName.toLowerCase().endsWith('.pdf') ? 'file-not-pdf' : 'file-kind-unknown' });
}

const beginsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, NEAR + '%PDF-'.length)).includes('%PDF-');

/** A PDF ends with `%%EOF`; a transfer that broke off does not. Zeros and blank space behind are padding. */
function endsAsPdf(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && PADDING.has(bytes[end - 1] ?? -1)) end -= 1;
  return Buffer.from(bytes.subarray(Math.max(0, end - NEAR), end)).includes('%%EOF');
}

const PADDING: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
