import type { GroundRefusal } from './ground-refusal';
import { tidyText } from './same-text';

/** Refuses a text in which nothing is to be seen, and one of more than `most` characters (UTF-16 units); otherwise nothing. */
export function requireText(field: string, text: string, most: number): GroundRefusal | undefined {
  if (tidyText(text) === '') return { code: 'text-missing', field };
  if (text.length > most) return { code: 'text-too-long', field, most };
  return undefined;
}
