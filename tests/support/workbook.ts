import { strToU8, zipSync } from 'fflate';

/** A cell as it stands in a sheet's own XML, for what no library writes: formulas, faults, dates of any format. */
export type RawCell = string | { xml: string } | null;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Style 1 of every workbook made here: a day. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A day as a spreadsheet keeps it: a number that a format makes a date. */
export const serial = (value: number): RawCell => ({ xml: `<c r="@" s="1"><v>${String(value)}</v></c>` });
/** A formula with the value that was saved with it, if any. */
export const formula = (saved?: string): RawCell => ({
  xml: `<c r="@" t="str"><f>A1</f>${saved === undefined ? '' : `<v>${saved}</v>`}</c>`,
});
/** A cell that shows a fault, as `#N/A`. */
export const fault = (shown: string): RawCell => ({ xml: `<c r="@" t="e"><f>A1</f><v>${shown}</v></c>` });

const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function cellXml(cell: RawCell, address: string): string {
  if (cell === null) return '';
  return typeof cell === 'string'
    ? `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
    : cell.xml.replace('@', address);
}

function sheetXml(rows: readonly (readonly RawCell[])[]): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${String(row + 1)}">${cells
        .map((cell, column) => cellXml(cell, `${letterOf(column)}${String(row + 1)}`))
        .join('')}</row>`,
  );
  return `${HEAD}<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A workbook by the rows of its sheets, or by a sheet's own XML. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[] | string>>,
): Uint8Array {
  const names = Object.keys(sheets);
  const workbook = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${workbook.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
  };
  for (const [index, sheet] of Object.values(sheets).entries())
    files[`xl/worksheets/sheet${String(index + 1)}.xml`] =
      typeof sheet === 'string' ? sheet : sheetXml(sheet);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
