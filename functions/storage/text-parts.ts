/** A property of a table holds 32 Ki characters of UTF-16; some room is left. */
const MOST_OF_A_PART = 30_000;

/** The properties that one text is kept in, in order. Nearly every text fits in the first, which is all that old rows have. */
export const TEXT_PARTS = [
  'entry',
  'entry2',
  'entry3',
  'entry4',
  'entry5',
  'entry6',
  'entry7',
  'entry8',
  'entry9',
] as const;

/** A text as the properties of a row. Never divided within a pair of surrogates, which alone would be no text. Throws if it is too long. */
export function textInParts(text: string): Record<string, string> {
  const parts: [string, string][] = [];
  let from = 0;
  for (const name of TEXT_PARTS) {
    const to = endOfPart(text, from);
    parts.push([name, text.slice(from, to)]);
    from = to;
    if (from >= text.length) return Object.fromEntries(parts);
  }
  throw new Error(`Cannot keep a text of ${String(text.length)} characters in one row`);
}

/** The text of a row; `undefined` where the row has none. A part that is no text makes the whole none. */
export function textOfParts(row: Readonly<Record<string, unknown>>): string | undefined {
  const parts = TEXT_PARTS.map((name) => row[name] ?? undefined);
  const end = parts.findIndex((one) => one === undefined);
  const kept = end === -1 ? parts : parts.slice(0, end);
  const isWhole = parts.slice(kept.length).every((one) => one === undefined);
  return kept.length > 0 && isWhole && kept.every((one) => typeof one === 'string')
    ? kept.join('')
    : undefined;
}

function endOfPart(text: string, from: number): number {
  const end = from + MOST_OF_A_PART;
  const isWithinPair = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) && end < text.length;
  return isWithinPair ? end - 1 : end;
}
