import { foreignBook } from './foreign-book';

const t = (text: string) => `<t>${text}</t>`;
const inline = (text: string, at = '') => `<c${at} t="inlineStr"><is><t>${text}</t></is></c>`;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const one = (name: string, xml: string) => [{ name, xml }];

/** Wednesday 16 September 2026, and the same at 14:05:30. */
const DAY = 46_281;
const MOMENT = DAY + (14 * 3600 + 5 * 60 + 30) / 86_400;

/** A sheet with one number in each row, each with the format of its row. */
const numbers = (values: readonly number[], styles = 1) =>
  data(
    values
      .flatMap((value) => Array.from({ length: styles }, (_, style) => ({ value, style: style + 1 })))
      .map(
        ({ value, style }, index) =>
          `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" s="${String(style)}"><v>${String(value)}</v></c></row>`,
      )
      .join(''),
  );

/** Ways in which workbooks say that a number is a day, a time, both, or a span. */
const DATE_FORMATS: readonly (number | string)[] = [
  14,
  15,
  16,
  17,
  22,
  'dd-mm-yyyy',
  'dd/mm/yyyy',
  'd.m.yyyy',
  'yyyy-mm-dd',
  'm/d/yy',
  'dd.mm.yy',
  'yyyymmdd',
  '[$-406]d. mmmm yyyy',
  '[$-406]d. mmmm yyyy;@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  'ddd dd.mm.yyyy',
  'yyyy-mm-dd\\Thh:mm:ss',
  'dd-mm-yyyy hh:mm',
  'dd-mm-yyyy\\ hh:mm:ss',
  'm/d/yyyy\\ h:mm\\ AM/PM',
  '"den "d/m yyyy',
  'mmm-yy',
  '[$-409]dd-mmm-yyyy;@',
  'dd\\-mm\\-yyyy',
  '[Red]dd-mm-yyyy',
  '[$-1030]dd-mm-yyyy',
];
const TIME_FORMATS: readonly (number | string)[] = [
  18,
  19,
  20,
  21,
  45,
  46,
  'hh:mm',
  'hh:mm:ss',
  '[h]:mm',
  '[h]:mm:ss',
  '[mm]:ss',
  'h:mm\\ AM/PM',
];
const NUMBER_FORMATS: readonly (number | string)[] = [
  1,
  2,
  3,
  4,
  9,
  10,
  11,
  12,
  37,
  39,
  49,
  '0.0%',
  '0\\ %',
  '#,##0.00\\ "kr."',
  '"Hold "0',
  '00000',
  '00\\ 00\\ 00\\ 00',
  '000000\\-0000',
  '0.000',
  '[=1]"Ja";[=0]"Nej";General',
  '"Gennemført";"Ikke";"Nej"',
  '#\\ ##0',
  '0" min."',
  '[Red]0',
  '0;-0;;@',
];

type Books = Readonly<Record<string, () => Uint8Array>>;

const byFormat = (kind: string, formats: readonly (number | string)[], values: readonly number[]): Books =>
  Object.fromEntries(
    formats.map((format) => [
      `${kind} as ${String(format)}`,
      () => foreignBook({ sheets: one('Ark1', numbers(values)), formats: [format] }),
    ]),
  );

const STRUCTURES: Books = {
  'Power BI: rows and cells without addresses': () =>
    foreignBook({
      sheets: one(
        'Export',
        data(
          `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c s="1"><v>${String(DAY)}</v></c></row>`,
        ),
      ),
      strings: [t('Navn'), t('Dato'), t('Pia Ravn')],
      formats: [14],
    }),
  'cells without addresses, some of them empty': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(`<row>${inline('a')}<c/><c s="1"/>${inline('d')}</row><row/><row><c/>${inline('b3')}</row>`),
      ),
      formats: [14],
    }),
  'rows with numbers, cells without addresses': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(`<row r="2">${inline('a2')}${inline('b2')}</row><row r="5">${inline('a5')}</row>`),
      ),
    }),
  'some cells with an address, the next without': () =>
    foreignBook({
      sheets: one('Ark1', data(`<row r="1">${inline('c1', ' r="C1"')}${inline('d1')}</row>`)),
    }),
  'rows in which whole fields are empty': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          `<row r="3">${inline('b3', ' r="B3"')}${inline('e3', ' r="E3"')}</row><row r="7">${inline('a7', ' r="A7"')}</row>`,
        ),
      ),
    }),
  'texts in the cells themselves': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          `<row r="1">${inline('Mette &amp; Søn &lt;x&gt;', ' r="A1"')}${inline('æøå &#230; &#x1F600;', ' r="B1"')}</row>`,
        ),
      ),
    }),
  'rich text': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>to</t></r><r><rPr><b/></rPr><t xml:space="preserve"> dele</t></r></is></c></row>',
        ),
      ),
      strings: [
        '<r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Kursus </t></r><r><t>i sikkerhed</t></r>',
      ],
    }),
  'text with a guide to its sound': () =>
    foreignBook({
      sheets: one('Ark1', data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')),
      strings: ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>'],
    }),
  'spaces kept, escapes and line breaks': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        ),
      ),
      strings: [
        '<t xml:space="preserve"> to ord </t>',
        '<t>linje_x000D_\nto</t>',
        '<t>en_x005F_x0041_ og _x0041_</t>',
      ],
    }),
  'formulas with saved values': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          `<row r="1"><c r="A1" t="str"><f>"Pia"&amp;" Ravn"</f><v>Pia Ravn</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1" s="1"><f>DATE(2026,9,16)</f><v>${String(DAY)}</v></c><c r="D1" t="b"><f>TRUE()</f><v>1</v></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c></row>`,
        ),
      ),
      formats: [14],
    }),
  'a formula shared down a column': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="B2"><f t="shared" si="0"/><v>10</v></c></row><row r="3"><c r="A3"><v>7</v></c><c r="B3"><f t="shared" si="0"></f><v>14</v></c></row>',
        ),
      ),
    }),
  'truth values': () =>
    foreignBook({
      sheets: one('Ark1', data('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>')),
    }),
  faults: () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          ['#N/A', '#DIV/0!', '#REF!', '#NAME?', '#VALUE!']
            .map(
              (text, index) =>
                `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" t="e"><v>${text}</v></c></row>`,
            )
            .join(''),
        ),
      ),
    }),
  'days as the newest standard writes them': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1" s="1" t="d"><v>2026-09-16</v></c><c r="B1" s="2" t="d"><v>2026-09-16T14:05:00</v></c></row>',
        ),
      ),
      formats: [14, 22],
      isStrict: true,
    }),
  'a day as text': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(`<row r="1">${inline('16-09-2026', ' r="A1"')}${inline('2026-09-16', ' r="B1"')}</row>`),
      ),
    }),
  'an address in single quotes, and spaces between attributes': () =>
    foreignBook({
      sheets: one('Ark1', data(`<row  r = '1' ><c\n r='B1'  t='inlineStr' ><is><t>b1</t></is></c ></row >`)),
    }),
  'parts of text that are marked as such, and remarks': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a & b <c>]]></t></is></c><!-- nej --><c r="B1"><v>3</v></c></row>',
        ),
      ),
    }),
  'prefixes before every element': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>${String(DAY)}</v></c></row>`),
      ),
      strings: [t('Pia')],
      formats: ['dd-mm-yyyy'],
      prefix: 'x:',
    }),
  'the strict edition of the standard': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>${String(DAY)}</v></c></row>`),
      ),
      strings: [t('Pia')],
      formats: ['dd-mm-yyyy'],
      isStrict: true,
    }),
  'absolute targets': () =>
    foreignBook({
      sheets: one('Ark1', data('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')),
      strings: [t('Pia')],
      absoluteTargets: true,
    }),
  'a sheet that lies elsewhere under another name': () =>
    foreignBook({
      sheets: [
        {
          name: 'Ark1',
          path: 'xl/data/deltagere.xml',
          target: 'data/deltagere.xml',
          xml: data(`<row r="1">${inline('her', ' r="A1"')}</row>`),
        },
      ],
    }),
  'sheets in another order than their relationships': () =>
    foreignBook({
      sheets: [
        { name: 'Første', xml: data(`<row r="1">${inline('en', ' r="A1"')}</row>`) },
        { name: 'Anden', xml: data(`<row r="1">${inline('to', ' r="A1"')}</row>`) },
      ],
      isReversed: true,
    }),
  'a name of a sheet with marks': () =>
    foreignBook({ sheets: one('Hold & følge', data(`<row r="1">${inline('x', ' r="A1"')}</row>`)) }),
  'neither styles nor shared texts': () =>
    foreignBook({
      sheets: one('Ark1', data('<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-3</v></c></row>')),
    }),
  'numbers with many digits': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>12345678</v></c><c r="C1"><v>1E3</v></c><c r="D1"><v>0.1</v></c><c r="E1"><v>1.005</v></c></row>',
        ),
      ),
    }),
  'merged cells in the header': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        `${data(
          `<row r="1">${inline('Deltagere 2026', ' r="A1"')}<c r="B1"/><c r="C1"/></row><row r="2">${inline('Navn', ' r="A2"')}${inline('Kursus', ' r="B2"')}<c r="C2"/></row><row r="3">${inline('Pia', ' r="A3"')}${inline('Øvelse', ' r="B3"')}${inline('ja', ' r="C3"')}</row>`,
        )}<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:C2"/></mergeCells>`,
      ),
    }),
  'hidden rows and columns': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        `<cols><col min="2" max="2" width="0" hidden="1" customWidth="1"/></cols>${data(
          `<row r="1">${inline('a1', ' r="A1"')}${inline('b1', ' r="B1"')}${inline('c1', ' r="C1"')}</row><row r="2" hidden="1">${inline('a2', ' r="A2"')}</row><row r="3">${inline('a3', ' r="A3"')}</row>`,
        )}`,
      ),
    }),
  'cells with a format and nothing in them, far out': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          `<row r="1">${inline('a', ' r="A1"')}<c r="Z1" s="1"/></row><row r="40"><c r="B40" s="1"/></row>`,
        ),
      ),
      formats: [14],
    }),
  'an empty shared text, and an empty value': () =>
    foreignBook({
      sheets: one(
        'Ark1',
        data(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v></v></c><c r="D1" t="s"><v>2</v></c></row>',
        ),
      ),
      strings: ['', '<t/>', t('sidst')],
    }),
  'sizes behind the files (written in one go)': () =>
    foreignBook({
      sheets: one('Ark1', data(`<row r="1">${inline('a', ' r="A1"')}</row>`)),
      files: (files) => files.map((file) => ({ ...file, isStreamed: true })),
    }),
  'files that are not packed': () =>
    foreignBook({
      sheets: one('Ark1', data(`<row r="1">${inline('a', ' r="A1"')}</row>`)),
      files: (files) => files.map((file) => ({ ...file, isStored: true })),
    }),
  'a mark before each part': () =>
    foreignBook({
      sheets: one('Ark1', data(`<row r="1">${inline('å', ' r="A1"')}</row>`)),
      coded: (xml) => new Uint8Array(Buffer.from(`\ufeff${xml}`)),
    }),
  'days counted from 1904': () =>
    foreignBook({
      sheets: one('Ark1', numbers([DAY - 1462, MOMENT - 1462], 2)),
      formats: ['dd-mm-yyyy', 'dd-mm-yyyy hh:mm:ss'],
      from1904: true,
    }),
  'times in a workbook that counts from 1904': () =>
    foreignBook({
      sheets: one('Ark1', numbers([0.5, 1.25], 2)),
      formats: ['hh:mm', '[h]:mm'],
      from1904: true,
    }),
  'leap days and the ends of years': () =>
    foreignBook({
      sheets: one('Ark1', numbers([45_351, 45_352, 46_022, 46_023, 36_526, 73_050])),
      formats: ['dd-mm-yyyy'],
    }),
  'cells that do not stand in order': () =>
    foreignBook({
      sheets: one('Ark1', data(`<row r="1">${inline('c', ' r="C1"')}${inline('a', ' r="A1"')}</row>`)),
    }),
};

/** Workbooks as many programs write them, each with the few cells that show what is meant. */
export const FOREIGN_BOOKS: Books = {
  ...byFormat('a day', DATE_FORMATS, [DAY, MOMENT]),
  ...byFormat('a time', TIME_FORMATS, [0.5868055555555556, 1.25]),
  ...byFormat('a number', NUMBER_FORMATS, [1, 0, 0.954, 1234.5, -12]),
  ...STRUCTURES,
};
