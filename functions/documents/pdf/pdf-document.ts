/** What a PDF file says, without a word about how it looks: texts are plain, and a line feed in one ends its line. */
export type PdfDocument = {
  /** The language of every text that names no other, as BCP 47 names it: da-DK. */
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** The program that made the content. */
  readonly creator: string;
  /** Stands in the file as the time of its making, to the second; the clock is never read. */
  readonly createdAt: Date;
  /** On top of every page; too long a text is cut with an ellipsis. */
  readonly header: { readonly left: string; readonly right: string };
  /** At the foot of every page, with the number of the page to the right of it. */
  readonly footer: { readonly left: string; readonly page: (page: number, pages: number) => string };
  readonly blocks: readonly PdfBlock[];
};

export type PdfBlock =
  PdfHeading | PdfParagraph | PdfList | PdfFacts | PdfTable | PdfNote | PdfQuote | PdfFingerprint;

export type PdfHeadingLevel = 1 | 2 | 3;

/** Opens a section that lasts until the next heading of the same or a higher level; levels are not skipped. */
export type PdfHeading = {
  readonly kind: 'heading';
  readonly level: PdfHeadingLevel;
  readonly text: string;
  readonly language?: string;
};

export type PdfParagraph = {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `small` is for what explains the text above it. */
  readonly size?: 'normal' | 'small';
  readonly language?: string;
};

export type PdfList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
};

/** Terms with what they are, one below the other: read aloud as a table whose terms are the headers of the rows. */
export type PdfFacts = { readonly kind: 'facts'; readonly facts: readonly PdfFact[] };

export type PdfFact = {
  readonly term: string;
  readonly value: string;
  readonly font?: PdfCellFont;
  /** That of the value. */
  readonly language?: string;
};

/** `code` has letters of one width and breaks anywhere: hashes, identifiers. */
export type PdfCellFont = 'text' | 'code';

/** A table repeats its header on every page; a row is only divided when it is taller than a page. */
export type PdfTable = {
  readonly kind: 'table';
  readonly columns: readonly PdfColumn[];
  /** Each row has a text for every column. */
  readonly rows: readonly (readonly string[])[];
};

export type PdfColumn = {
  readonly header: string;
  /** Its part of the width of the table, in proportion to that of the other columns. */
  readonly share: number;
  readonly font?: PdfCellFont;
  /** The texts of this column name their rows. */
  readonly namesRow?: boolean;
  /** That of the texts of this column below its header. */
  readonly language?: string;
};

/** Something the reader must not miss, in a box. */
export type PdfNote = { readonly kind: 'note'; readonly title: string; readonly text: string };

/** Somebody's own words in their language, and whose they are. */
export type PdfQuote = {
  readonly kind: 'quote';
  readonly text: string;
  readonly source: string;
  readonly language?: string;
};

/** A label and a long run of letters without spaces, which breaks anywhere and is copied as one. */
export type PdfFingerprint = {
  readonly kind: 'fingerprint';
  readonly label: string;
  readonly value: string;
};
