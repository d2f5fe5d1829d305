/** Half a letter (a surrogate without its other half), or a control character that is neither tab nor line break. */
const UNWRITTEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/**
 * A text as it may come in: well-formed Unicode without control characters. What nobody can have written is left out:
 * a program that cut a text in the middle of a letter, or copied it from a page, brings it along, and storage and the
 * hash would fail on it. Line breaks are one character.
 */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWRITTEN, '');

/** Whether an id is a text that can be passed on and kept as it is. An id is never mended: it would be another one. */
export const isClean = (text: string): boolean => cleanText(text) === text;

/** No document of ours is nested so deeply. */
const DEEPEST = 40;

/** The same for all texts and keys of a parsed document; what is nested too deeply is left out. */
export function cleanTexts(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((one) => cleanTexts(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [cleanText(key), cleanTexts(one, depth + 1)]),
  );
}
