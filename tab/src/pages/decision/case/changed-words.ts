/** A text in three parts: what both versions begin with, what differs, and what both end with. */
export type ChangedText = { start: string; middle: string; end: string };

/** Where two texts differ, by whole words: most changes are one stretch of a longer text. */
export function changedWords(before: string, after: string): { before: ChangedText; after: ChangedText } {
  const earlier = before.split(/(?<=\s)/);
  const later = after.split(/(?<=\s)/);
  const most = Math.min(earlier.length, later.length);
  let start = 0;
  while (start < most && earlier[start] === later[start]) start += 1;
  let end = 0;
  while (end < most - start && earlier.at(-1 - end) === later.at(-1 - end)) end += 1;
  const parts = (words: readonly string[]): ChangedText => ({
    start: words.slice(0, start).join(''),
    middle: words.slice(start, words.length - end).join(''),
    end: words.slice(words.length - end).join(''),
  });
  return { before: parts(earlier), after: parts(later) };
}
