/**
 * Reads the PDF files that it is told of with pdf.js, which shares no line with what writes them, and answers what it
 * finds. A program of its own, because pdf.js is published as an ES module only.
 */
import { readFile } from 'node:fs/promises';
import type { ReadElement, Reading, ReadPage, ReadPdf, WasRead } from '../read-pdf';

type Node = {
  readonly role?: string;
  readonly lang?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
};
type Item = {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
};

async function read(file: string): Promise<ReadPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const pdf = await task.promise;
  const { info, metadata } = await pdf.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = textsOf(content.items);
    const tree = (await page.getStructTree()) as Node | null;
    pages.push({
      artifacts: texts.artifacts,
      tree: tree === null ? [] : elementsOf(tree, texts.byId),
    });
  }
  const result: ReadPdf = {
    info: info as Record<string, unknown>,
    xmp: { title: String(metadata.get('dc:title')), creator: String(metadata.get('dc:creator')) },
    marked: (await pdf.getMarkInfo())?.Marked === true,
    pages,
  };
  await task.destroy();
  return result;
}

/** The text of each piece of marked content, and of the artifacts. */
function textsOf(items: readonly Item[]): { byId: Map<string, string>; artifacts: string } {
  const byId = new Map<string, string>();
  const open: string[] = [];
  let artifacts = '';
  for (const { type, tag, id, str = '', hasEOL } of items) {
    if (type === undefined) {
      const current = open.at(-1);
      const text = hasEOL === true && !str.endsWith(' ') ? `${str}\n` : str;
      if (current === undefined) throw new Error(`The text ${str} is not marked`);
      if (current === 'Artifact') artifacts += text;
      else byId.set(current, (byId.get(current) ?? '') + text);
    } else if (type === 'endMarkedContent') open.pop();
    else open.push(tag === 'Artifact' ? 'Artifact' : (id ?? ''));
  }
  return { byId, artifacts };
}

/** The elements below a node that have something on this page: pdf.js gives those of all pages each time. */
function elementsOf({ children = [] }: Node, texts: ReadonlyMap<string, string>): ReadElement[] {
  return children.flatMap((child) => {
    if (child.role === undefined || !hasContent(child)) return [];
    const own = (child.children ?? []).map(({ id }) => (id === undefined ? '' : (texts.get(id) ?? '')));
    const text = own.join('').replace(/\s+/g, ' ').trim();
    const spoken = child.lang === undefined ? {} : { language: child.lang };
    return [{ role: child.role, ...spoken, text, children: elementsOf(child, texts) }];
  });
}

const hasContent = ({ id, children = [] }: Node): boolean => id !== undefined || children.some(hasContent);

async function readAll(files: readonly string[]): Promise<readonly ReadPdf[]> {
  const found: ReadPdf[] = [];
  for (const file of files) found.push(await read(file));
  return found;
}

const answer = (read: WasRead) => process.send?.(read);
process.on('message', ({ files }: Reading) => {
  readAll(files).then(
    (found) => answer({ found }),
    (error: unknown) => answer({ fault: String(error) }),
  );
});
