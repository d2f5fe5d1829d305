import { fileTypeFromBuffer } from 'file-type/core';
import { ok, refuse, type Result } from '../../domain/result';

/** The largest file that is taken, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

const ACCEPTED: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg'];

/** What a file is, judged by its bytes and never by its name: PDF, PNG or JPEG, not empty and not too large. */
export async function acceptFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<{ mediaType: string }>> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' });
  if (bytes.length > MOST_BYTES) return refuse({ code: 'file-too-large', most: MOST_BYTES });
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime;
  if (mediaType === 'application/pdf' && !endsAsPdf(bytes)) return refuse({ code: 'file-not-pdf' });
  if (mediaType !== undefined && ACCEPTED.includes(mediaType)) return ok({ mediaType });
  return refuse({ code: fileName.toLowerCase().endsWith('.pdf') ? 'file-not-pdf' : 'file-kind-unknown' });
}

/** A PDF ends with `%%EOF`; a transfer that broke off does not. */
const endsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(Math.max(0, bytes.length - 1024))).includes('%%EOF');
