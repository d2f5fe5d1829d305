import { SaxesParser } from 'saxes';

/** An element's attributes without the prefixes of their names; `r:id` keeps its own, for it is not `id`. */
export type Attributes = Readonly<Record<string, string>>;

export type XmlScan = {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  /** Whether enough has been seen: the rest is not read. */
  isDone?: () => boolean;
};

/** A workbook's elements lie about ten deep. */
const MOST_DEPTH = 100;

/**
 * Reads a document from its first letter to its last and tells of each element by its name without prefix (programs
 * choose prefixes as they like). Entities that the document itself declares are not known. Throws where it is no XML.
 */
export async function scanXml(pieces: AsyncIterable<Uint8Array>, scan: XmlScan): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw new Error('Cannot read a document with so many elements inside each other');
    scan.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => scan.text?.(text));
  parser.on('cdata', (text) => scan.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    scan.close?.(localName(name));
  });
  let decoder: ReturnType<typeof decoderOf> | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderOf(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    if (scan.isDone?.() === true) return;
  }
  parser.write(decoder?.decode() ?? '').close();
}

const decoderOf = (first: Uint8Array) =>
  new TextDecoder(
    first[0] === 0xff && first[1] === 0xfe
      ? 'utf-16le'
      : first[0] === 0xfe && first[1] === 0xff
        ? 'utf-16be'
        : 'utf-8',
  );

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
