import { acceptFile, MOST_BYTES } from '../content/accept-file';
import { safeFileName } from '../content/file-name';
import { PDF } from '../content/media-types';

/** How long a report is waited for: somebody waits for the answer. */
const LONGEST_MS = 10_000;

export type FetchedReport = { bytes: Uint8Array; fileName: string; mediaType: string };

/**
 * The file behind the link of a report, where it lies with the source itself and anybody with the link may have it: one
 * GET to the source's own address, without its key, and no redirect is followed. Everything else, such as a page that
 * asks who one is, answers null: then only the link is kept.
 */
export async function fetchReport(link: string, sourceUrl: string): Promise<FetchedReport | null> {
  if (!URL.canParse(link) || new URL(link).origin !== new URL(sourceUrl).origin) return null;
  try {
    const response = await fetch(link, {
      method: 'GET',
      headers: { accept: PDF },
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return null;
    }
    const bytes = await bytesOf(response);
    const fileName = safeFileName(decodeURIComponent(new URL(link).pathname.split('/').at(-1) ?? ''));
    const accepted = bytes === null ? null : acceptFile(bytes, fileName);
    if (bytes === null || accepted?.ok !== true || accepted.value.mediaType !== PDF) return null;
    return { bytes, fileName: /\.pdf$/i.test(fileName) ? fileName : `${fileName}.pdf`, mediaType: PDF };
  } catch {
    return null;
  }
}

/** The body, read no further than a file may be large; null: it is larger. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The platform's type leaves out what the pieces are.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
