import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ManifestPackage } from './check-manifest';

const asFile = (content: unknown): Uint8Array => strToU8(`${JSON.stringify(content, undefined, 2)}\n`);

/**
 * The zip file that Teams takes: manifest, language files and icons side by side, no folders.
 * The same package gives the same bytes: the time of every file is fixed, in whatever time zone it is made.
 */
export const zipPackage = ({ manifest, languages, icons }: ManifestPackage): Uint8Array => {
  const files: Zippable = {
    'manifest.json': asFile(manifest),
    ...Object.fromEntries(Object.entries(languages).map(([name, content]) => [name, asFile(content)])),
    ...icons,
  };
  return zipSync(files, { level: 9, mtime: new Date(2025, 6, 1, 12) });
};
