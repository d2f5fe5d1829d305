import { unreachable } from '../../../domain/ground/unreachable';
import { drawFurniture } from './draw-furniture';
import { prepareList } from './draw-list';
import { prepareFacts, prepareTable } from './draw-tables';
import {
  prepareFingerprint,
  prepareHeading,
  prepareNote,
  prepareParagraph,
  prepareQuote,
} from './draw-text-blocks';
import { readFonts } from './font-files';
import { openPageFlow, type DrawingTools } from './page-flow';
import type { PdfBlock, PdfDocument, PdfHeadingLevel } from './pdf-document';
import type { PreparedBlock } from './prepared-block';
import { showableText } from './showable-text';
import { TaggedPdf, type StructureElement } from './tagged-pdf';
import { openTypesetter } from './typesetter';

/** What `writePdf` loads: see there. */
export async function drawDocument(document: PdfDocument): Promise<Buffer> {
  checkHeadings(document.blocks);
  const pdf = openPdf(document);
  const press: DrawingTools = { pdf, type: openTypesetter(pdf, await readFonts()), flow: openPageFlow(pdf) };
  drawBlocks(press, document.blocks);
  drawFurniture(press, document);
  return finish(pdf);
}

function openPdf({ language, title, subject, author, creator, createdAt }: PdfDocument): TaggedPdf {
  if (Number.isNaN(createdAt.getTime())) throw new Error('Cannot date the document: the time is invalid');
  // Metadata shows in any letters, but not with controls in it.
  const plain = (text: string) => showableText(text, () => true).replaceAll('\n', ' ');
  return new TaggedPdf({
    language,
    title: plain(title),
    subject: plain(subject),
    author: plain(author),
    creator: plain(creator),
    producer: 'pdfkit',
    createdAt,
  });
}

function checkHeadings(blocks: readonly PdfBlock[]): void {
  let level = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level > level + 1)
      throw new Error(`Cannot skip a level of headings: level ${block.level} comes after level ${level}`);
    level = block.level;
  }
}

type Section = { readonly level: PdfHeadingLevel | 0; readonly element: StructureElement };

function drawBlocks(press: DrawingTools, blocks: readonly PdfBlock[]): void {
  const { pdf, flow } = press;
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const sections: Section[] = [{ level: 0, element: root }];
  const innermost = (): Section => sections.at(-1) ?? { level: 0, element: root };

  for (const { block, prepared } of prepareAll(press, blocks)) {
    if (block.kind === 'heading') {
      while (innermost().level >= block.level) sections.pop();
      sections.push({ level: block.level, element: pdf.addElement(innermost().element, 'Sect') });
    }
    flow.skip(prepared.before);
    prepared.draw(innermost().element);
  }
}

/** From the last to the first, because a heading must know what comes after it. */
function prepareAll(
  press: DrawingTools,
  blocks: readonly PdfBlock[],
): { readonly block: PdfBlock; readonly prepared: PreparedBlock }[] {
  const done: { block: PdfBlock; prepared: PreparedBlock }[] = [];
  for (const block of blocks.toReversed()) {
    done.push({ block, prepared: prepare(press, block, done.at(-1)?.prepared) });
  }
  return done.reverse();
}

function prepare(press: DrawingTools, block: PdfBlock, next: PreparedBlock | undefined): PreparedBlock {
  switch (block.kind) {
    case 'heading':
      return prepareHeading(press, block, next);
    case 'paragraph':
      return prepareParagraph(press, block);
    case 'list':
      return prepareList(press, block);
    case 'facts':
      return prepareFacts(press, block);
    case 'table':
      return prepareTable(press, block);
    case 'note':
      return prepareNote(press, block);
    case 'quote':
      return prepareQuote(press, block);
    case 'fingerprint':
      return prepareFingerprint(press, block);
    default:
      return unreachable(block);
  }
}

async function finish(pdf: TaggedPdf): Promise<Buffer> {
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf) parts.push(part as Buffer); // what pdfkit pushes
  return Buffer.concat(parts);
}
