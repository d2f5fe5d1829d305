import type { PdfDocument } from './pdf-document';

/**
 * The bytes of a tagged A4 document that aims at PDF/A-2a. The same document gives the same bytes, whatever
 * the clock, time zone or process. Text that the fonts cannot show stands as its code points: [U+1F642].
 *
 * Throws when the description is impossible: a table's row without a text for each column, a skipped heading
 * level, an invalid time.
 */
export async function writePdf(document: PdfDocument): Promise<Buffer> {
  // What draws is large and seldom needed: it is loaded with the first document and not with the app.
  const { drawDocument } = await import('./draw-document');
  return drawDocument(document);
}
