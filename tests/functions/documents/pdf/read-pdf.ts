import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from '@jest/globals';

/** What pdf.js finds in a file. */
export type ReadPdf = {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: { readonly title: string; readonly creator: string };
  /** The file says that it is tagged. */
  readonly marked: boolean;
  readonly pages: readonly ReadPage[];
};

export type ReadPage = {
  /** The text that is no part of the document: headers, footers, repeated headers of tables. */
  readonly artifacts: string;
  /** The elements that have content on this page. */
  readonly tree: readonly ReadElement[];
};

export type ReadElement = {
  readonly role: string;
  /** Where it is another than the document's. */
  readonly language?: string;
  readonly text: string;
  readonly children: readonly ReadElement[];
};

/** What the program that reads is told and answers. */
export type Reading = { files: readonly string[] };
export type WasRead = { found: readonly ReadPdf[] } | { fault: string };

/** The program that reads, started with the first file and kept: it takes a second to start. */
const reader: { running?: Running; last: Promise<unknown> } = { last: Promise.resolve() };
afterAll(() => {
  reader.running?.child.kill();
});

type Running = { child: ChildProcess; ended: Promise<WasRead> };

function startReader(): Running {
  const child = fork(path.join(__dirname, 'programs', 'read-pdf.ts'), { execArgv: ['--import', 'tsx'] });
  return { child, ended: once(child, 'exit').then(() => ({ fault: 'The program that reads has ended' })) };
}

/** Reads PDF files with another program than wrote them. Throws when one is broken or has text that is not marked. */
export async function readPdfs(files: readonly Buffer[]): Promise<readonly ReadPdf[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'pdf-'));
  try {
    const names = files.map((_, index) => path.join(folder, `${index}.pdf`));
    await Promise.all(files.map((bytes, index) => writeFile(names[index] ?? '', bytes)));
    // One reading after another: the answers then come in the order of the questions.
    const read = reader.last.then(() => askReader({ files: names }));
    reader.last = read.catch(() => undefined);
    const answer = await read;
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askReader(reading: Reading): Promise<WasRead> {
  reader.running ??= startReader();
  const { child, ended } = reader.running;
  const answered = once(child, 'message').then(([answer]) => answer as WasRead); // our own program
  child.send(reading);
  return Promise.race([answered, ended]);
}

/** The same for one file. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const [found] = await readPdfs([bytes]);
  if (found === undefined) throw new Error('The program that reads PDF files found none');
  return found;
}

/** Runs a program of the folder `programs` and gives what it prints. */
export async function runProgram(
  name: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'programs', `${name}.ts`), ...parameters],
    { env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 },
  );
  return stdout;
}

/** Every element of the document in reading order, over all pages. */
export function elementsOf({ pages }: ReadPdf): readonly ReadElement[] {
  const below = (element: ReadElement): ReadElement[] => [element, ...element.children.flatMap(below)];
  return pages.flatMap(({ tree }) => tree.flatMap(below));
}

/** The text of the elements with this role, in reading order; one that goes over two pages is there twice. */
export const textsOf = (pdf: ReadPdf, role: string): readonly string[] =>
  elementsOf(pdf)
    .filter((element) => element.role === role)
    .map(({ text }) => text);

/** All text of the document in reading order. */
export const wholeText = (pdf: ReadPdf): string =>
  elementsOf(pdf)
    .map(({ text }) => text)
    .join('\n');
