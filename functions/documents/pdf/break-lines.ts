/** The width of a text on one line, in points. */
export type TextWidth = (text: string) => number;

/** A word is measured as a whole up to this many letters; a longer one is nothing to read and is cut by its letters. */
const LONGEST_WORD = 120;

/** A place inside a word where a line may end: after a hyphen, dash or slash between letters. */
const INSIDE_WORD = /(?<=\p{L}[-–—/])(?=\p{L})/u;

/** A letter with the marks that belong to it. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * The lines of a text that are no wider than `width` (points): as many words as fit on each, and a word that
 * fits on none is cut. A line feed ends a line. Joined, the lines are the text without its line feeds: the
 * space between two words stays at the end of the line.
 */
export function breakLines(text: string, width: number, measure: TextWidth): string[] {
  return text.split('\n').flatMap((line) => breakLine(line, width, measure));
}

function breakLine(text: string, width: number, measure: TextWidth): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const word = piece.trimEnd();
    if (used > 0 && used + measure(word) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (word.length > LONGEST_WORD || measure(word) > width) {
      const parts = cutLine(word, width, measure);
      line = (parts.pop() ?? '') + piece.slice(word.length);
      lines.push(...parts);
      used = measure(line);
    } else {
      line += piece;
      used += measure(piece);
    }
  }
  lines.push(line);
  return lines;
}

/** The words with the spaces after them, divided also where a line may end inside a word. */
const piecesOf = (text: string): string[] =>
  (text.match(/^ +|[^ ]+ */g) ?? []).flatMap((word) =>
    word.length > LONGEST_WORD ? [word] : word.split(INSIDE_WORD),
  );

/** The same for a text that may be cut between any two letters, such as a hash. */
export function breakAnywhere(text: string, width: number, measure: TextWidth): string[] {
  return text.split('\n').flatMap((line) => cutLine(line, width, measure));
}

function cutLine(text: string, width: number, measure: TextWidth): string[] {
  const widths = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const known = widths.get(letter) ?? measure(letter);
    widths.set(letter, known);
    return known;
  };
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const letter of text.match(LETTER) ?? []) {
    const wide = widthOf(letter);
    if (line !== '' && used + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += letter;
    used += wide;
  }
  lines.push(line);
  return lines;
}
