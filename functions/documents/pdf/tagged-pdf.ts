import PDFDocument from 'pdfkit';
import { A4 } from './page-measures';
import { xmpDescriptions, type XmpFacts } from './xmp-descriptions';

/** An element of the structure tree: what a screen reader goes by. */
export type StructureElement = PDFKit.PDFStructureElement;

/** The elements of the structure tree that our documents use. */
export type StructureTag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Div'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code';

export type StructureAttributes = {
  /** For a header of a table: what it is the header of. */
  readonly scope?: 'Row' | 'Column';
  /** For a list: what its labels are. */
  readonly listNumbering?: 'Disc' | 'Decimal';
  /** The text that the content stands for, where its lines are cut inside a word. */
  readonly actual?: string;
  /** The language of the content; undefined: that of the document, of which nothing is said again. */
  readonly language?: string | undefined;
};

/** A PDF file in the making that says of itself that it is tagged and PDF/A-2a. */
export class TaggedPdf extends PDFDocument {
  readonly #facts: XmpFacts;

  constructor(facts: XmpFacts) {
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: facts.language,
      displayTitle: true,
      // What a compressor gives depends on its version and the processor: without it the bytes stay the same.
      compress: false,
      // Pages wait until the last one, because each says how many there are.
      bufferPages: true,
      autoFirstPage: false,
      size: [A4.width, A4.height],
      margin: 0,
      // No font to begin with: the one that pdfkit takes is not embedded.
      font: '',
      info: {
        Title: facts.title,
        Subject: facts.subject,
        Author: facts.author,
        Creator: facts.creator,
        Producer: facts.producer,
        CreationDate: facts.createdAt,
        ModDate: facts.createdAt,
      },
    });
    this.#facts = facts;
  }

  /** Called by pdfkit when the file ends. Its own version escapes no text and leaves out the time of change. */
  _addInfo(): void {
    this.appendXML(xmpDescriptions(this.#facts));
  }

  /** A new element under `parent`. */
  addElement(
    parent: StructureElement,
    tag: StructureTag,
    attributes: StructureAttributes = {},
  ): StructureElement {
    const { scope, listNumbering, actual, language = this.#facts.language } = attributes;
    const element = this.struct(tag, {
      ...(actual === undefined ? {} : { actual }),
      ...(scope === undefined ? {} : { scope }),
      ...(language === this.#facts.language ? {} : { lang: language }),
    });
    if (listNumbering !== undefined) {
      // The types leave out the dictionary of an element, and pdfkit has no option for this attribute.
      const { dictionary } = element as StructureElement & { dictionary: { data: Record<string, unknown> } };
      dictionary.data['A'] = { O: 'List', ListNumbering: listNumbering };
    }
    parent.add(element);
    return element;
  }

  /** Marks all that `draw` puts on the page as content of an element. */
  drawContent(element: StructureElement, tag: StructureTag, draw: () => void): void {
    element.add(this.markStructureContent(tag));
    draw();
    this.endMarkedContent();
  }

  /** Marks all that `draw` puts on the page as no part of the text: a rule, or the header of the page. */
  drawArtifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.markContent('Artifact', { type });
    draw();
    this.endMarkedContent();
  }
}
