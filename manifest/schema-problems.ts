import { AppManifestUtils } from '@microsoft/app-manifest';
import { z } from 'zod';
import { languageSchemaUrl, type manifestSchemaUrl } from './teams-manifest';

type Checked = Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

const withPatterns = z.looseObject({ patternProperties: z.record(z.string(), z.unknown()) });

const isUnicodePattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
};

/**
 * The language schema without the patterns that the validator cannot compile: the file as shipped holds a few
 * with a bare `]`, about activity types. A key only they would allow is then refused, never waved through.
 */
const usable = (url: string, schema: Schema): Schema => {
  if (url !== languageSchemaUrl) return schema;
  const { patternProperties, ...rest } = withPatterns.parse(schema);
  const kept = Object.entries(patternProperties).filter(([pattern]) => isUnicodePattern(pattern));
  // Still the same schema, only with fewer patterns; the library's type says what it accepts, not what it is.
  return { ...rest, patternProperties: Object.fromEntries(kept) } as unknown as Schema;
};

/**
 * What Microsoft's schema at `url` says against the content, one sentence a problem. Only these two addresses are
 * accepted because they lie in the package; for any other the library would go to the net.
 */
export const schemaProblems = async (
  url: typeof manifestSchemaUrl | typeof languageSchemaUrl,
  content: unknown,
): Promise<string[]> => {
  const schema = usable(url, await AppManifestUtils.fetchSchema(url));
  // The library types its input as an already valid manifest; what is to be validated can be anything.
  const problems = await AppManifestUtils.validateAgainstSchema(content as Checked, schema);
  return problems.map((problem) => problem.trim());
};
