import { scanXml } from './scan-xml';

/** The format codes of a workbook's cells by the number of their style; a style without any is `General`. */
export type FormatOf = (style: number) => string;

export const GENERAL = 'General';

/** The formats that every workbook has without saying so (ECMA-376, 18.8.30). 14 is the short day of one's country. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Reads which format each style of cells has. */
export async function numberFormatsOf(pieces: AsyncIterable<Uint8Array>): Promise<FormatOf> {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let isOfCells = false;
  await scanXml(pieces, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) own.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) styles.push(Number(numFmtId ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return (style) => {
    const id = styles[style] ?? 0;
    return own.get(id) ?? BUILT_IN[id] ?? GENERAL;
  };
}
