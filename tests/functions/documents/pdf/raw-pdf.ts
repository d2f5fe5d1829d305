/**
 * What stands in the bytes of a file that is not compressed. PDF objects are plain text there, so that what pdf.js
 * does not tell can be looked up.
 */
export type RawPdf = {
  readonly text: string;
  /** How often a pattern occurs. */
  readonly count: (pattern: RegExp) => number;
  /** The number of every glyph that a page draws. */
  readonly glyphs: () => readonly number[];
};

export function rawPdf(bytes: Buffer): RawPdf {
  const text = bytes.toString('latin1');
  return {
    text,
    count: (pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].length,
    glyphs: () =>
      [...text.matchAll(/^\[(<[^\]]*)\] TJ$/gm)].flatMap(([, shown = '']) =>
        [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) =>
          (hex.match(/.{4}/g) ?? []).map((glyph) => Number.parseInt(glyph, 16)),
        ),
      ),
  };
}
