/** How many slips of the finger a word may have. A short word is another word with one letter changed. */
const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

/**
 * Whether somebody who wrote `written` may have meant `word`: a letter wrong, missing, too many, or two changed about.
 * The first letter must be right.
 */
export function isNearlySame(written: string, word: string): boolean {
  if (written === word) return true;
  const slips = slipsIn(word);
  if (slips === 0 || written[0] !== word[0] || Math.abs(written.length - word.length) > slips) return false;
  return slipsBetween(written, word) <= slips;
}

/** The least number of letters to change, put in, take out or change about with their neighbour. */
function slipsBetween(written: string, word: string): number {
  let last: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= written.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = written[i - 1] === word[j - 1];
      const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && written[i - 1] === word[j - 2] && written[i - 2] === word[j - 1]
          ? (last[j - 2] ?? 0) + 1
          : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    last = row;
    row = next;
  }
  return row[word.length] ?? Infinity;
}
