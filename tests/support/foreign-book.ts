import { bytesOf } from './files';
import { rawZip, type RawFile } from './raw-zip';

/** A workbook as some program writes it. What is left out is as Excel writes it. */
export type ForeignBook = {
  /** The sheets in the order of the workbook: each by the XML between `<worksheet>` and `</worksheet>`. */
  sheets: readonly {
    name: string;
    xml: string;
    state?: string;
    path?: string;
    target?: string;
    kind?: string;
  }[];
  strings?: readonly string[];
  /** The formats of styles 1, 2 …: a number of the standard's own or a code. Nothing: there is no such part. */
  formats?: readonly (number | string)[];
  from1904?: boolean;
  /** A prefix before every element, as `x:`. */
  prefix?: string;
  isStrict?: boolean;
  /** The relationships in the other order than the sheets. */
  isReversed?: boolean;
  absoluteTargets?: boolean;
  /** Changes the files of the archive at the end. */
  files?: (files: RawFile[]) => RawFile[];
  /** How the parts are coded. */
  coded?: (xml: string) => Uint8Array;
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OOXML = 'http://schemas.openxmlformats.org';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function foreignBook(book: ForeignBook): Uint8Array {
  const { sheets, strings, formats, prefix = '', isStrict = false, coded = bytesOf } = book;
  const main = isStrict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : `${OOXML}/spreadsheetml/2006/main`;
  const kinds = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : `${OOXML}/officeDocument/2006/relationships`;
  const types = `${OOXML}/package/2006/content-types`;
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const element = (name: string, inside: string, attributes = '') =>
    `${HEAD}<${prefix}${name} ${space}${attributes}>${inside}</${prefix}${name}>`;
  const own = (xml: string) => (prefix === '' ? xml : xml.replace(/<(\/?)([a-zA-Z])/g, `<$1${prefix}$2`));
  const pathOf = (index: number) => sheets[index]?.path ?? `xl/worksheets/sheet${String(index + 1)}.xml`;
  const target = (path: string) => (book.absoluteTargets === true ? `/${path}` : path.replace(/^xl\//, ''));

  const relation = (id: string, kind: string, to: string) =>
    `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${to}"/>`;
  const relations = [
    ...sheets.map((sheet, index) =>
      relation(`rId${String(index + 1)}`, sheet.kind ?? 'worksheet', sheet.target ?? target(pathOf(index))),
    ),
    ...(strings === undefined ? [] : [relation('rId901', 'sharedStrings', target('xl/sharedStrings.xml'))]),
    ...(formats === undefined ? [] : [relation('rId902', 'styles', target('xl/styles.xml'))]),
  ];
  if (book.isReversed === true) relations.reverse();
  const wrapped = (inside: string) =>
    `${HEAD}<Relationships xmlns="${OOXML}/package/2006/relationships">${inside}</Relationships>`;

  const sheetList = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(index + 1)}"/>`,
  );
  const override = (path: string, kind: string) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${sheets.map((_, index) => override(pathOf(index), 'worksheet')).join('')}${strings === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings')}${formats === undefined ? '' : override('xl/styles.xml', 'styles')}</Types>`,
    ],
    ['_rels/.rels', wrapped(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      element(
        'workbook',
        own(
          `${book.from1904 === true ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheetList.join('')}</sheets>`,
        ),
        ` xmlns:r="${kinds}"`,
      ),
    ],
    ['xl/_rels/workbook.xml.rels', wrapped(relations.join(''))],
    ...sheets.map(({ xml }, index): [string, string] => [pathOf(index), element('worksheet', own(xml))]),
  ];
  if (strings !== undefined)
    parts.push([
      'xl/sharedStrings.xml',
      element('sst', own(strings.map((one) => `<si>${one}</si>`).join(''))),
    ]);
  if (formats !== undefined) parts.push(['xl/styles.xml', element('styleSheet', own(stylesXml(formats)))]);
  const files: RawFile[] = parts.map(([name, xml]) => ({ name, bytes: coded(xml) }));
  return rawZip(book.files?.(files) ?? files);
}

function stylesXml(formats: readonly (number | string)[]): string {
  const codes = formats.flatMap((one, index) =>
    typeof one === 'string'
      ? [`<numFmt numFmtId="${String(164 + index)}" formatCode="${escaped(one)}"/>`]
      : [],
  );
  const styles = formats.map(
    (one, index) =>
      `<xf numFmtId="${String(typeof one === 'string' ? 164 + index : one)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const zero = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return [
    codes.length === 0 ? '' : `<numFmts count="${String(codes.length)}">${codes.join('')}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders>',
    `<cellStyleXfs count="1">${zero}</cellStyleXfs>`,
    `<cellXfs count="${String(styles.length + 1)}">${zero.replace('/>', ' xfId="0"/>')}${styles.join('')}</cellXfs>`,
  ].join('');
}
