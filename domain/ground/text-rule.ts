import type { GroundRefusal } from './ground-refusal';
import { tidyText } from './same-text';

/** Refuses a text in which nothing is to be seen, and one of more than `most` characters (UTF-16 units); otherwise nothing. */
export function requireText(field: string, text: string, most: number): GroundRefusal | undefined {
  if (tidyText(text) === '') return { code: 'text-missing', field };
  return textTooLong(field, text, most);
}

/** Refuses a text of more than `most` characters (UTF-16 units); it may be empty. */
export const textTooLong = (field: string, text: string, most: number): GroundRefusal | undefined =>
  text.length > most ? { code: 'text-too-long', field, most } : undefined;

/** Refuses a list of more than `most` things. */
export const listTooLong = (
  field: string,
  list: readonly unknown[],
  most: number,
): GroundRefusal | undefined => (list.length > most ? { code: 'list-too-long', field, most } : undefined);
