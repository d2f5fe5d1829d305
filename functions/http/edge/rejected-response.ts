import type { HttpResponseInit } from '@azure/functions';
import { fileResponse } from './file-response';

/** The rows of a list that were not written, as a download. */
export const rejectedResponse = (bytes: Uint8Array): HttpResponseInit =>
  fileResponse({ bytes, mediaType: 'text/csv; charset=utf-8' }, 'afviste-raekker.csv');
