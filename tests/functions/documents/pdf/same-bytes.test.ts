import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { writePdf } from '../../../../functions/documents/pdf/write-pdf';
import { PDF_MINUTE } from '../../../support/pdf-minute';
import { runProgram } from './read-pdf';

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the same document', () => {
  it('gives the same bytes when it is written again, also after another and at the same time', async () => {
    const first = digestOf(await writePdf(PDF_MINUTE));
    await writePdf({ ...PDF_MINUTE, title: 'Noget andet', blocks: PDF_MINUTE.blocks.slice(0, 3) });
    const [second, third] = await Promise.all([writePdf(PDF_MINUTE), writePdf(PDF_MINUTE)]);
    expect([digestOf(second), digestOf(third)]).toEqual([first, first]);
  });

  it.each([
    { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
  ])('gives the same bytes in a process elsewhere in the world: %j', async (environment) => {
    const here = digestOf(await writePdf(PDF_MINUTE));
    expect(await runProgram('write-minute', [], environment)).toBe(here);
  });

  it('gives the same bytes from the bundle, where no packages are, and is not part of what starts', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'bundle-'));
    try {
      await runProgram('bundle-minute', [folder]);
      const { stdout } = await promisify(execFile)(process.execPath, ['index.js'], { cwd: folder });
      expect(stdout).toBe(digestOf(await writePdf(PDF_MINUTE)));
      expect(await readFile(path.join(folder, 'index.js'), 'utf8')).not.toContain('StructTreeRoot');
      expect(await readFile(path.join(folder, 'draw-document.js'), 'utf8')).toContain('StructTreeRoot');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('gives other bytes when a word, the time or the case is another', async () => {
    const here = digestOf(await writePdf(PDF_MINUTE));
    const others = await Promise.all([
      writePdf({ ...PDF_MINUTE, blocks: [...PDF_MINUTE.blocks, { kind: 'paragraph', text: 'Og.' }] }),
      writePdf({ ...PDF_MINUTE, createdAt: new Date('2026-11-20T13:45:01.000Z') }),
      writePdf({ ...PDF_MINUTE, header: { ...PDF_MINUTE.header, right: 'Sagsnr. 26/014883' } }),
    ]);
    expect(new Set([here, ...others.map(digestOf)]).size).toBe(4);
  });
});
