import { z } from 'zod';

/** The one schema version the manifest is written for; it lies offline in `@microsoft/app-manifest`. */
export const manifestSchemaUrl =
  'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';
export const languageSchemaUrl =
  'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json';

/** The parts of a Teams manifest that our own checks look at; Microsoft's schema checks the whole. */
export const teamsManifest = z.looseObject({
  $schema: z.literal(manifestSchemaUrl),
  localizationInfo: z.looseObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.looseObject({ languageTag: z.string(), file: z.string() })),
  }),
  name: z.looseObject({ short: z.string(), full: z.string().optional() }),
  description: z.looseObject({ short: z.string(), full: z.string() }),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  bots: z.array(
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.looseObject({
          scopes: z.array(z.string()),
          commands: z.array(z.looseObject({ title: z.string(), description: z.string().optional() })),
        }),
      ),
    }),
  ),
  staticTabs: z.array(
    z.looseObject({ name: z.string().optional(), contentUrl: z.url(), websiteUrl: z.url() }),
  ),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string() }),
});
export type TeamsManifest = z.infer<typeof teamsManifest>;

/** A language file: one text a key. */
export const languageFile = z
  .record(z.string(), z.string())
  .and(z.looseObject({ $schema: z.literal(languageSchemaUrl) }));
