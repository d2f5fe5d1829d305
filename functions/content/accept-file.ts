import { ok, refuse, type Result } from '../../domain/result';

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** What one person may send of files in an hour: some hundred lists and papers, and no more. */
export const MOST_BYTES_AN_HOUR = 500 * 1024 * 1024;

/**
 * How the accepted kinds begin. Three signatures are all that is asked; a library that knows hundreds of kinds unpacks
 * archives to tell them apart, which untrusted bytes should not make a server do.
 */
const SIGNATURES: readonly { mediaType: string; begins: readonly number[] }[] = [
  { mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
];

/** What a file is, judged by its bytes and never by its name: PDF, PNG or JPEG, not empty and not too large. */
export function acceptFile(bytes: Uint8Array, fileName: string): Result<{ mediaType: string }> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' });
  if (bytes.length > MOST_BYTES) return refuse({ code: 'file-too-large', most: MOST_BYTES });
  const mediaType = SIGNATURES.find(({ begins }) =>
    begins.every((byte, at) => bytes[at] === byte),
  )?.mediaType;
  if (mediaType === 'application/pdf' && !endsAsPdf(bytes)) return refuse({ code: 'file-not-pdf' });
  if (mediaType !== undefined) return ok({ mediaType });
  return refuse({ code: fileName.toLowerCase().endsWith('.pdf') ? 'file-not-pdf' : 'file-kind-unknown' });
}

/** A PDF ends with `%%EOF`; a transfer that broke off does not. */
const endsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(Math.max(0, bytes.length - 1024))).includes('%%EOF');
