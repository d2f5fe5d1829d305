import type { HttpResponseInit } from '@azure/functions';

type File = { bytes: Uint8Array; mediaType: string };

/** A kept file as a download: never shown as a page of this address, never kept by a cache. */
export const fileResponse = ({ bytes, mediaType }: File, fileName?: string): HttpResponseInit => ({
  status: 200,
  body: bytes,
  headers: {
    'content-type': mediaType,
    'content-disposition':
      fileName === undefined ? 'attachment' : `attachment; filename*=UTF-8''${encoded(fileName)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  },
});

/** A name as RFC 8187 wants it in a header; encodeURIComponent leaves a few marks that it does not allow. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
