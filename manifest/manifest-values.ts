import { z } from 'zod';

/** What the municipality knows about its own installation and the template leaves open. */
export const manifestOptions = {
  'app-id': { environment: 'TEAMS_APP_ID', what: 'the id of the Teams app, a GUID' },
  'bot-id': { environment: 'BOT_ID', what: 'the Microsoft app id of the bot, a GUID' },
  'client-id': { environment: 'CLIENT_ID', what: 'the Entra application id the tab signs in with, a GUID' },
  'public-url': {
    environment: 'PUBLIC_URL',
    what: 'where the app answers, such as https://tilsyn.kommune.dk',
  },
} as const;

export type ManifestOption = keyof typeof manifestOptions;
export type ManifestInput = Partial<Record<ManifestOption, string | undefined>>;

/** The text for each placeholder of the template, without `${` and `}`. */
export type Placeholders = Readonly<Record<string, string>>;

/** Made-up values that satisfy every check, for `--local` and the tests; Teams cannot reach them. */
export const localInput = {
  'app-id': '6b1f7a52-3c0e-4d59-9a7e-2f8c1d4b5e60',
  'bot-id': '0d4e9c1a-72b8-4f36-8c55-9e1a3b7d2f48',
  'client-id': 'a35c8e07-1f94-4b2d-b6e3-5d7082c9f1ab',
  'public-url': 'https://ledelsestilsyn.eksempel.dk',
} as const satisfies ManifestInput;

const guid = z.guid('must be a GUID such as 6b1f7a52-3c0e-4d59-9a7e-2f8c1d4b5e60');
const publicUrl = z
  .url({ error: 'must be an address such as https://tilsyn.kommune.dk', abort: true })
  .refine((text) => {
    const url = new URL(text);
    return (
      url.protocol === 'https:' &&
      url.pathname === '/' &&
      url.search === '' &&
      url.hash === '' &&
      url.username === ''
    );
  }, 'must be https and name the host only, without a path');
const rules = { 'app-id': guid, 'bot-id': guid, 'client-id': guid, 'public-url': publicUrl } as const;

const problemOf = (option: ManifestOption, value: string | undefined): string[] => {
  const { environment, what } = manifestOptions[option];
  if (value === undefined || value.trim() === '') {
    return [`Missing ${what}: give --${option} or set ${environment}`];
  }
  const parsed = rules[option].safeParse(value);
  return parsed.success
    ? []
    : [`--${option} (${environment}) "${value}" ${parsed.error.issues.map((i) => i.message).join(', ')}`];
};

const isOption = (name: string): name is ManifestOption => name in manifestOptions;

/**
 * The placeholders of the template from ids and the public address, or one sentence for each value that is
 * missing or malformed. `version` is the app's own (semver). When the tab and the bot share one Entra
 * application, Teams wants `BotId-` in the sign-in resource.
 */
export const placeholdersOf = (
  input: ManifestInput,
  version: string,
): { ok: true; placeholders: Placeholders } | { ok: false; problems: string[] } => {
  const problems = Object.keys(manifestOptions)
    .filter(isOption)
    .flatMap((option) => problemOf(option, input[option]));
  const { 'app-id': appId, 'bot-id': botId, 'client-id': clientId, 'public-url': address } = input;
  if (problems.length > 0 || !appId || !botId || !clientId || !address) return { ok: false, problems };
  const url = new URL(address);
  const application = clientId.toLowerCase() === botId.toLowerCase() ? `BotId-${clientId}` : clientId;
  return {
    ok: true,
    placeholders: {
      VERSION: version,
      APP_ID: appId,
      BOT_ID: botId,
      CLIENT_ID: clientId,
      PUBLIC_URL: url.origin,
      PUBLIC_DOMAIN: url.host,
      SSO_RESOURCE: `api://${url.host}/${application}`,
    },
  };
};
