import { ABRIDGED } from '../../words/decision/abridged-words';
import type { Language } from '../../words/language';

/** Where a text is cut: on the first screen of a card that has the whole further down, or where only the tab has it. */
export type CutFor = keyof typeof ABRIDGED;

/**
 * What somebody decides on, whole or cut after a sentence or between two words; a text that is cut says so, and where the rest is. `most` is
 * the length with that note.
 */
export function abridged(text: string, most: number, cutFor: CutFor, language: Language): string {
  if (text.length <= most) return text;
  const note = `… (${ABRIDGED[cutFor][language]})`;
  const room = text.slice(0, most - note.length);
  const sentences = /^.*[.!?](?=\s)/s.exec(text.slice(0, room.length + 1))?.[0] ?? '';
  if (sentences.length > room.length / 2) return `${sentences}${note.replace('…', '')}`;
  const lastSpace = room.search(/\s\S*$/);
  // A word as long as half of the room is cut in the middle.
  const kept = lastSpace > room.length / 2 ? room.slice(0, lastSpace) : room;
  return `${kept.replace(/[\s.,;:–-]+$/, '')}${note}`;
}
