import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PdfBlock, PdfDocument } from '../../../../functions/documents/pdf/pdf-document';
import { writePdf } from '../../../../functions/documents/pdf/write-pdf';
import { PDF_MINUTE } from '../../../support/pdf-minute';
import { rawPdf, type RawPdf } from './raw-pdf';
import { elementsOf, readPdf, readPdfs, textsOf, wholeText, type ReadPdf } from './read-pdf';

const documentOf = (...blocks: readonly PdfBlock[]): PdfDocument => ({ ...PDF_MINUTE, blocks });
const paragraph = (text: string): PdfBlock => ({ kind: 'paragraph', text });

/** A text without its spaces, for words that are cut at the end of a line. */
const letters = (text: string): string => text.replace(/\s/g, '');

/** Every text that a block says, in reading order. */
function textsIn(block: PdfBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flatMap(({ term, value }) => [term, value]);
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flat()];
    case 'note':
      return [block.title, block.text];
    case 'quote':
      return [block.text, block.source];
    case 'fingerprint':
      return [block.label, block.value];
  }
}

describe('a minute', () => {
  let bytes: Buffer;
  let pdf: ReadPdf;
  let raw: RawPdf;
  beforeAll(async () => {
    bytes = await writePdf(PDF_MINUTE);
    pdf = await readPdf(bytes);
    raw = rawPdf(bytes);
  });

  it('says what it is: tagged, in Danish, with a title that the window shows', () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.info).toMatchObject({
      Language: 'da-DK',
      Title: PDF_MINUTE.title,
      Subject: PDF_MINUTE.subject,
      Author: PDF_MINUTE.author,
      CreationDate: 'D:20261120134500Z',
      ModDate: 'D:20261120134500Z',
    });
    expect(pdf.xmp).toEqual({ title: PDF_MINUTE.title, creator: PDF_MINUTE.author });
    expect(raw.count(/\/DisplayDocTitle true/)).toBe(1);
  });

  it('claims PDF/A-2a and has what an archive needs: fonts, colours and metadata in the file itself', () => {
    expect(raw.text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(raw.text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(raw.count(/\/S \/GTS_PDFA1/)).toBe(1);
    expect(raw.count(/\/Type \/FontDescriptor/)).toBe(3);
    expect(raw.count(/\/FontFile2 \d+ 0 R/)).toBe(3);
    expect(raw.count(/\/ToUnicode \d+ 0 R/)).toBe(3);
    expect(raw.count(/\/BaseFont \/[A-Z]{6}\+Source/)).toBe(6);
    expect(raw.text).not.toMatch(/\/Encrypt|\/JavaScript|\/SMask|\/Filter|\/Helvetica/);
  });

  it('draws no letter that its font does not have', () => {
    expect(raw.glyphs().length).toBeGreaterThan(3000);
    expect(raw.glyphs()).not.toContain(0);
  });

  it('is read in the order in which it was written, and no text is lost', () => {
    const text = letters(wholeText(pdf));
    let from = 0;
    for (const one of PDF_MINUTE.blocks.flatMap(textsIn)) {
      const at = text.indexOf(letters(one), from);
      expect({ one, found: at >= 0 }).toEqual({ one, found: true });
      from = at + letters(one).length;
    }
  });

  it('has sections within sections, as its headings say', () => {
    const [root] = pdf.pages[0]!.tree;
    expect(root!.role).toBe('Document');
    const [first, ...others] = root!.children;
    expect(others).toEqual([]);
    expect(first!.children[0]).toMatchObject({ role: 'H1', text: expect.stringContaining('Fjernadgang') });
    const inner = first!.children.filter(({ role }) => role === 'Sect');
    expect(inner[0]!.children[0]).toMatchObject({ role: 'H2', text: 'Hvad det betyder for borgerne' });
    const deepest = inner[0]!.children.find(({ role }) => role === 'Sect');
    expect(deepest!.children.map(({ role }) => role)).toEqual(['H3', 'L']);
  });

  it('has lists with labels and bodies, and says which kind of label', () => {
    const items = elementsOf(pdf).filter(({ role }) => role === 'LI');
    expect(items.map(({ children }) => children.map(({ role }) => role))).toEqual(
      Array(5).fill(['Lbl', 'LBody']),
    );
    expect(textsOf(pdf, 'Lbl')).toEqual(['1.', '2.', '3.', '•', '•']);
    expect(raw.count(/\/ListNumbering \/Decimal/)).toBe(1);
    expect(raw.count(/\/ListNumbering \/Disc/)).toBe(1);
  });

  it('has tables whose headers name their columns and rows', () => {
    // Four, three and two columns; five facts, four voters and three annexes.
    expect(raw.count(/\/Scope \/Column/)).toBe(4 + 3 + 2);
    expect(raw.count(/\/Scope \/Row/)).toBe(5 + 4 + 3);
    expect(textsOf(pdf, 'TH')).toEqual(expect.arrayContaining(['Navn', 'Rolle', 'Svar', 'Hülya Yıldız']));
  });

  it('repeats the header of a long table on every page, where nobody hears it again', () => {
    const pages = pdf.pages.filter(({ tree }) => JSON.stringify(tree).includes('leverandør-'));
    expect(pages.length).toBeGreaterThan(2);
    for (const { artifacts } of pages.slice(1)) expect(artifacts).toContain('Bemærkning');
    expect(pages[0]!.artifacts).not.toContain('Bemærkning');
    expect(textsOf(pdf, 'TH').filter((text) => text === 'Bemærkning')).toHaveLength(1);
  });

  it('divides no row that fits on a page', () => {
    const rows = elementsOf(pdf).filter(({ role, children }) => role === 'TR' && children.length === 3);
    expect(rows).toHaveLength(1 + 60);
    for (const { children } of rows) expect(children.every(({ text }) => text !== '')).toBe(true);
  });

  it('has its header and page number on every page, outside the text', () => {
    pdf.pages.forEach(({ artifacts }, index) => {
      expect(artifacts).toContain('Sagsnr. 26/014882');
      expect(artifacts).toContain(`Side ${index + 1} af ${pdf.pages.length}`);
    });
    expect(wholeText(pdf)).not.toContain('Side 1 af');
  });

  it('gives a hash as one text, though its lines are cut', () => {
    const { value } = PDF_MINUTE.blocks.find((block) => block.kind === 'fingerprint')!;
    expect(textsOf(pdf, 'Code').at(-1)).not.toBe(value);
    expect(raw.text).toContain(`/ActualText (${value})`);
  });
});

describe('a document in two languages', () => {
  const languages = (pdf: ReadPdf) =>
    elementsOf(pdf).flatMap(({ role, language, text }) =>
      language === undefined ? [] : [[role, language, text]],
    );
  const blocks: readonly PdfBlock[] = [
    { kind: 'heading', level: 1, text: 'Nedbrud', language: 'da-DK' },
    { kind: 'paragraph', text: 'A paragraph' },
    { kind: 'paragraph', text: 'Et afsnit', language: 'da-DK' },
    { kind: 'quote', text: 'Nej', source: 'Kirsten, rejected', language: 'da-DK' },
    { kind: 'facts', facts: [{ term: 'Plan', value: 'Afprøv planen', language: 'da-DK' }] },
    {
      kind: 'table',
      columns: [
        { header: 'File', share: 1, namesRow: true, language: 'da-DK' },
        { header: 'Status', share: 1 },
      ],
      rows: [['bilag.pdf', 'Open']],
    },
  ];

  it('says which texts are in the other one, so that they are read aloud in it', async () => {
    const pdf = await readPdf(await writePdf({ ...PDF_MINUTE, language: 'en-GB', blocks }));
    expect(pdf.info['Language']).toBe('en-GB');
    expect(languages(pdf)).toEqual([
      ['H1', 'da-DK', 'Nedbrud'],
      ['P', 'da-DK', 'Et afsnit'],
      ['P', 'da-DK', 'Nej'],
      ['TD', 'da-DK', 'Afprøv planen'],
      ['TH', 'da-DK', 'bilag.pdf'],
    ]);
  });

  it('says nothing of it where it is the language of the document, which is said once', async () => {
    expect(rawPdf(await writePdf({ ...PDF_MINUTE, blocks })).count(/\/Lang\b/)).toBe(1);
  });
});

describe('letters and signs', () => {
  it('of Danish and its neighbours are read back as they were written', async () => {
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ abcdefghijklmnopqrstuvwxyzæøå é è ö ü ä ß ð þ ł ş ı';
    const marks = '§ – — → ← ≤ ≥ ± × · … • “ ” ’ » « € ½ ² 0123456789 fi fl ff ffi';
    const pdf = await readPdf(await writePdf(documentOf(paragraph(signs), paragraph(marks))));
    expect(textsOf(pdf, 'P')).toEqual([signs, marks]);
  });

  it('in two parts, as some keyboards send them, come out as the one letter', async () => {
    const pdf = await readPdf(await writePdf(documentOf(paragraph('bla\u030abær e\u0301n'))));
    expect(textsOf(pdf, 'P')).toEqual(['blåbær én']);
  });

  it('that mean something in XML stand in the metadata as they are', async () => {
    const title = 'Vand & varme <foreløbig> "A"';
    const bytes = await writePdf({ ...documentOf(paragraph('x')), title });
    const { info, xmp } = await readPdf(bytes);
    expect([info['Title'], xmp.title]).toEqual([title, title]);
    expect(bytes.toString('latin1')).toContain('Vand &amp; varme &lt;foreløbig&gt;'.replace('ø', 'Ã¸'));
  });
});

describe('hostile text', () => {
  const HOSTILE: readonly string[] = [
    '',
    ' ',
    '\n\n\n',
    'x'.repeat(8_000),
    `${'æ'.repeat(300)} ${'-'.repeat(300)}/${'/'.repeat(300)}`,
    'a\u0000b\u0007c\u001bd\u007fe\u0085f',
    'hygge 🙂 familie 👨‍👩‍👧 flag 🇩🇰',
    'שלום עולם مرحبا بالعالم',
    'godkendt\u202eton',
    `ond${'\u0301'.repeat(500)}skab`,
    'løs halvdel \ud83d og \ude42',
    '漢字かな交じり文',
    '\ue000\uf8ff\uffff\ufffe\u{10ffff}',
    '(\\) <<>> ]] endstream endobj %%EOF /Artifact BMC EMC',
    '\tindrykket\t\r\nny linje\rog en til\u2028og sidste',
  ];

  /** One text in every place that a document has for texts. */
  const everywhere = (text: string): PdfDocument => ({
    language: 'da-DK',
    title: text,
    subject: text,
    author: text,
    creator: text,
    createdAt: new Date(0),
    header: { left: text, right: text },
    footer: { left: text, page: () => text },
    blocks: [
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', text },
      { kind: 'list', ordered: true, items: [text, text] },
      { kind: 'facts', facts: [{ term: text, value: text, font: 'code' }] },
      {
        kind: 'table',
        columns: [
          { header: text, share: 1 },
          { header: 'B', share: 20, namesRow: true },
        ],
        rows: [['a', text]],
      },
      { kind: 'note', title: text, text },
      { kind: 'quote', text, source: text },
      { kind: 'fingerprint', label: text, value: text },
    ],
  });

  it('in every place gives a file that can be read, with nothing drawn that the fonts lack', async () => {
    const files = await Promise.all(HOSTILE.map((text) => writePdf(everywhere(text))));
    const found = await readPdfs(files);
    for (const [index, file] of files.entries()) {
      expect(rawPdf(file).glyphs()).not.toContain(0);
      expect(found[index]!.pages.length).toBeGreaterThan(0);
    }
    const [long] = textsOf(found[HOSTILE.indexOf('x'.repeat(8_000))]!, 'H1');
    expect(letters(long!)).toMatch(/^x+$/);
  });

  it('loses no letter of a word that is longer than a page', async () => {
    const word = Array.from({ length: 9000 }, (_, index) => 'abcdefghijkæøå'[index % 14]).join('');
    const pdf = await readPdf(await writePdf(documentOf(paragraph(word))));
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(letters(textsOf(pdf, 'P').join(''))).toBe(word);
  });

  it('stands as its code points where the fonts have no sign for it, and turns no text around', async () => {
    const pdf = await readPdf(await writePdf(documentOf(paragraph('Enig 🙂, se \u202eJA\u202c'))));
    expect(textsOf(pdf, 'P')).toEqual(['Enig [U+1F642], se [U+202E]JA[U+202C]']);
  });

  it('in a row taller than a page is divided over pages, and nothing of it is lost', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ');
    const columns = [
      { header: 'Nr.', share: 1 },
      { header: 'Tekst', share: 6 },
    ];
    const table: PdfBlock = {
      kind: 'table',
      columns,
      rows: [
        ['1', 'før'],
        ['2', text],
        ['3', 'efter'],
      ],
    };
    const pdf = await readPdf(await writePdf(documentOf(table)));
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(textsOf(pdf, 'TD').join(' ').replace(/\s+/g, ' ')).toBe(`1 før 2 ${text} 3 efter`);
  });
});

describe('a page break', () => {
  it('never comes right after a heading, wherever the heading falls', async () => {
    const files = await Promise.all(
      Array.from({ length: 30 }, (_, lines) =>
        writePdf(
          documentOf(
            { kind: 'heading', level: 1, text: 'Først' },
            ...Array.from({ length: 17 + lines }, () => paragraph('En linje.')),
            { kind: 'heading', level: 2, text: 'Overskrift' },
            { kind: 'heading', level: 3, text: 'Underoverskrift' },
            lines % 2 === 0
              ? { kind: 'note', title: 'Note', text: 'Tekst' }
              : { kind: 'facts', facts: [{ term: 'Navn', value: 'Værdi' }] },
          ),
        ),
      ),
    );
    const found = await readPdfs(files);
    expect(new Set(found.map(({ pages }) => pages.length))).toEqual(new Set([1, 2]));
    for (const pdf of found) {
      const last = pdf.pages.map((page) =>
        elementsOf({ ...pdf, pages: [page] })
          .filter(({ text }) => text)
          .at(-1),
      );
      for (const element of last) expect(element!.role).not.toMatch(/^H[123]$/);
    }
  });
});

describe('an impossible description', () => {
  it('is refused: a row with too few texts, a skipped heading level, a time that is none', async () => {
    const columns = [
      { header: 'A', share: 1 },
      { header: 'B', share: 1 },
    ];
    await expect(writePdf(documentOf({ kind: 'table', columns, rows: [['a']] }))).rejects.toThrow(/1 cells/);
    await expect(writePdf(documentOf({ kind: 'heading', level: 2, text: 'A' }))).rejects.toThrow(/skip/);
    await expect(writePdf({ ...PDF_MINUTE, createdAt: new Date(Number.NaN) })).rejects.toThrow(/time/);
  });
});
