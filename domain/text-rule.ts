import type { Refusal } from './refusal';

/** Refuses an empty text and one of more than `most` characters (UTF-16 units); otherwise nothing. */
export function requireText(field: string, text: string, most: number): Refusal | undefined {
  if (text.trim() === '') return { code: 'text-missing', field };
  if (text.length > most) return { code: 'text-too-long', field, most };
  return undefined;
}
