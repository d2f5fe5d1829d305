import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A digest of names, sizes and modification times of all files under `roots` (files or folders). It changes
 * when a file is edited, added or removed; it reads no content, so it takes milliseconds.
 */
export async function sourcesDigest(roots: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const root of roots) {
    for (const file of await filesUnder(root)) {
      const { size, mtimeMs } = await stat(file);
      lines.push(`${file} ${size} ${mtimeMs}`);
    }
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** True when `stamp` holds this digest, which is written after each successful build. */
export async function isBuilt(stamp: string, digest: string): Promise<boolean> {
  return (await readFile(stamp, 'utf8').catch(() => '')) === digest;
}

/** Remembers that what stands in the output was made from the sources of this digest. */
export const markBuilt = (stamp: string, digest: string): Promise<void> => writeFile(stamp, digest);

async function filesUnder(root: string): Promise<string[]> {
  const entry = await stat(root).catch(() => undefined);
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [root];
  const inside = await readdir(root, { recursive: true, withFileTypes: true });
  return inside.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
}
