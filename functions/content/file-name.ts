import { MOST_NAME_LETTERS } from '../../contracts/values';

/** A file's name as it may be kept and shown: letters, digits and ordinary marks, at most 120 of them, never empty. */
export const safeFileName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()-]/gu, '_')
    .slice(0, MOST_NAME_LETTERS) || 'fil';
