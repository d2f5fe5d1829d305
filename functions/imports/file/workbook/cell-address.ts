/** A cell's place by its address (`C7`); columns from 0. What an address does not say stays open: programs leave it out. */
export function placeOf(address: string | undefined): { column?: number; line?: number } {
  let [column, at] = [0, 0];
  const written = address ?? '';
  for (; at < 3; at += 1) {
    const letter = (written.charCodeAt(at) & ~0x20) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const line = lineOf(written.slice(at));
  return { ...(column === 0 ? {} : { column: column - 1 }), ...(line === undefined ? {} : { line }) };
}

/** A row by its number; nothing where it is none that a sheet can have. */
export function lineOf(number: string | undefined): number | undefined {
  const line = number === undefined || number.length > 7 ? NaN : Number(number);
  return Number.isInteger(line) && line >= 1 && line <= MOST_LINES ? line : undefined;
}

const MOST_LINES = 1_048_576;

/** A column by its letters. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
