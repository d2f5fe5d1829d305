import type { HttpResponseInit } from '@azure/functions';
import { LIST_FILES } from '../../../words/imports/list-files';
import type { Language } from '../../../words/language';
import { fileResponse } from './file-response';

/** The rows of a list that were not written, as a download in the language of its reader. */
export const rejectedResponse = (bytes: Uint8Array, language: Language): HttpResponseInit =>
  fileResponse({ bytes, mediaType: 'text/csv; charset=utf-8' }, LIST_FILES.rejected[language]);
