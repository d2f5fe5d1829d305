import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ManifestPackage } from './check-manifest';
import type { Json } from './fill-manifest';
import { iconSizes } from './icon-sizes';

const languageFiles = ['en.json'];

// JSON.parse gives exactly what the type Json lists.
const readJson = async (file: string): Promise<Json> => JSON.parse(await readFile(file, 'utf8')) as Json;

/** The package as it lies in `folder` (the repository's `manifest/`), placeholders not yet filled. */
export const readPackage = async (folder: string): Promise<ManifestPackage> => {
  const languages = languageFiles.map(
    async (name) => [name, await readJson(path.join(folder, name))] as const,
  );
  const icons = Object.keys(iconSizes).map(
    async (name) => [name, new Uint8Array(await readFile(path.join(folder, name)))] as const,
  );
  return {
    manifest: await readJson(path.join(folder, 'manifest.json')),
    languages: Object.fromEntries(await Promise.all(languages)),
    icons: Object.fromEntries(await Promise.all(icons)),
  };
};
