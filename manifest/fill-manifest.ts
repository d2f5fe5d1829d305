import type { Placeholders } from './manifest-values';

/** What JSON.parse may give. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const placeholder = /\$\{([^}]*)\}/g;

/** Calls `change` for every text in the tree and returns the tree of the answers. */
const mapTexts = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
};

/** The names of the placeholders that stand in the texts of the tree, each once, in order. */
export const placeholdersIn = (value: Json): string[] => {
  const found = new Set<string>();
  mapTexts(value, (text) => {
    for (const [, name = ''] of text.matchAll(placeholder)) found.add(name);
    return text;
  });
  return [...found];
};

/**
 * Puts a value in the place of every `${NAME}` in the texts of the template. The template is not changed.
 * A placeholder without a value, or a value that no placeholder asks for, is refused with a sentence naming it.
 */
export const fillManifest = (
  template: Json,
  values: Placeholders,
): { ok: true; manifest: Json } | { ok: false; problems: string[] } => {
  const asked = placeholdersIn(template);
  const problems = [
    ...asked
      .filter((name) => !values[name])
      .map((name) => `The placeholder ${name} in manifest.json has no value`),
    ...Object.keys(values)
      .filter((name) => !asked.includes(name))
      .map((name) => `The value ${name} has no placeholder in manifest.json`),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    manifest: mapTexts(template, (text) =>
      text.replaceAll(placeholder, (whole, name: string) => values[name] ?? whole),
    ),
  };
};
