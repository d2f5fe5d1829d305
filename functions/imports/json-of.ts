/** A query parameter's document; nothing given is `empty`, and what is no JSON fits no shape. */
export function jsonOf(text: string, empty: unknown): unknown {
  if (text === '') return empty;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
