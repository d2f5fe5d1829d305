import { prepareGrid } from './draw-grid';
import type { PdfFacts, PdfTable } from './pdf-document';
import type { DrawingTools } from './page-flow';
import type { PreparedBlock } from './prepared-block';
import { STYLES } from './text-styles';

/** A table with a header for every column. */
export function prepareTable(press: DrawingTools, { columns, rows }: PdfTable): PreparedBlock {
  return prepareGrid(press, {
    shares: columns.map(({ share }) => share),
    header: columns.map(({ header }) => ({ text: header, style: STYLES.label, heads: 'Column' })),
    rows: rows.map((row) =>
      row.map((text, index) => {
        const column = columns[index];
        const language = column?.language;
        if (column?.namesRow === true) return { text, style: STYLES.cellName, heads: 'Row', language };
        return { text, style: column?.font === 'code' ? STYLES.cellCode : STYLES.cell, language };
      }),
    ),
  });
}

/** The terms at the left and what they are at the right. */
export function prepareFacts(press: DrawingTools, { facts }: PdfFacts): PreparedBlock {
  return prepareGrid(press, {
    shares: [28, 72],
    rows: facts.map(({ term, value, font, language }) => [
      { text: term, style: STYLES.label, heads: 'Row' },
      { text: value, style: font === 'code' ? STYLES.cellCode : STYLES.cell, language },
    ]),
  });
}
