import type { z } from 'zod';
import { placeholdersIn, type Json } from './fill-manifest';
import { iconSizes } from './icon-sizes';
import { localisableTexts } from './localisable-texts';
import { pngHeader } from './png-header';
import { schemaProblems } from './schema-problems';
import {
  languageFile,
  languageSchemaUrl,
  manifestSchemaUrl,
  teamsManifest,
  type TeamsManifest,
} from './teams-manifest';

/** Everything that goes into the package, before it is zipped. */
export type ManifestPackage = {
  manifest: Json;
  /** Language files by file name, such as `en.json`. */
  languages: Readonly<Record<string, Json>>;
  /** PNG files by file name. */
  icons: Readonly<Record<string, Uint8Array>>;
};

const complaints = (file: string, error: z.ZodError): string[] =>
  error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}`);

const schemaComplaints = async (
  file: string,
  url: Parameters<typeof schemaProblems>[0],
  content: Json,
): Promise<string[]> => (await schemaProblems(url, content)).map((problem) => `${file}: ${problem}`);

const placeholderProblems = (file: string, content: Json): string[] =>
  placeholdersIn(content).map((name) => `${file}: the placeholder ${name} is not filled`);

const languageProblems = async (
  file: string,
  content: Json | undefined,
  expected: Set<string>,
): Promise<string[]> => {
  if (content === undefined) return [`${file}: the file is missing`];
  const parsed = languageFile.safeParse(content);
  if (!parsed.success) return complaints(file, parsed.error);
  const keys = Object.keys(parsed.data).filter((key) => key !== '$schema');
  return [
    ...(await schemaComplaints(file, languageSchemaUrl, content)),
    ...placeholderProblems(file, content),
    ...[...expected].filter((key) => !parsed.data[key]?.trim()).map((key) => `${file}: ${key} has no text`),
    ...keys.filter((key) => !expected.has(key)).map((key) => `${file}: ${key} is not in manifest.json`),
  ];
};

const iconProblems = (name: string, use: 'color' | 'outline', file: Uint8Array | undefined): string[] => {
  const size = iconSizes[`${use}.png`];
  if (file === undefined) return [`${name}: the icon is missing`];
  const header = pngHeader(file);
  if (header === undefined) return [`${name}: the icon is not a PNG`];
  const { width, height, hasAlpha } = header;
  return [
    ...(width === size && height === size
      ? []
      : [`${name}: the icon is ${width}×${height} pixels, not ${size}×${size}`]),
    ...(use === 'color' || hasAlpha ? [] : [`${name}: the outline icon has no transparency`]),
  ];
};

const addressProblems = (manifest: TeamsManifest): string[] => {
  const known = new Set(manifest.validDomains);
  const hosts = new Set(
    manifest.staticTabs.flatMap((tab) => [new URL(tab.contentUrl).host, new URL(tab.websiteUrl).host]),
  );
  const { id, resource } = manifest.webApplicationInfo;
  return [
    ...[...known]
      .filter((domain) => domain.includes('*'))
      .map((domain) => `validDomains: "${domain}" is a wildcard`),
    ...[...hosts]
      .filter((host) => !known.has(host))
      .map((host) => `validDomains: "${host}" of the tab is missing`),
    ...[...hosts]
      .filter((host) => resource !== `api://${host}/${id}` && resource !== `api://${host}/BotId-${id}`)
      .map((host) => `webApplicationInfo.resource: "${resource}" does not name ${host} and ${id}`),
  ];
};

/**
 * Every reason why Teams, or a reader, would not accept the package: Microsoft's schemas (offline), unfilled
 * placeholders, texts missing in a language, icons of the wrong size, and addresses that do not fit together.
 * An empty list means that none was found. Nothing is read from disk or from the net but the offline schemas.
 */
export const checkManifest = async ({ manifest, languages, icons }: ManifestPackage): Promise<string[]> => {
  const unfilled = placeholderProblems('manifest.json', manifest);
  if (unfilled.length > 0) return unfilled;
  const parsed = teamsManifest.safeParse(manifest);
  if (!parsed.success) return complaints('manifest.json', parsed.error);
  const { icons: named, localizationInfo } = parsed.data;
  const expected = new Set(localisableTexts(parsed.data).keys());
  const inLanguages = await Promise.all(
    localizationInfo.additionalLanguages.map(({ file }) => languageProblems(file, languages[file], expected)),
  );
  return [
    ...(await schemaComplaints('manifest.json', manifestSchemaUrl, manifest)),
    ...inLanguages.flat(),
    ...iconProblems(named.color, 'color', icons[named.color]),
    ...iconProblems(named.outline, 'outline', icons[named.outline]),
    ...addressProblems(parsed.data),
  ];
};
