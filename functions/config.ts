import { z } from 'zod';
import type { BotCredential } from '../bot/teams/teams-settings';
import { feedSettings, type FeedsSettings } from './feeds/feed-settings';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../words/language';

const text = z.string().min(1);
/** Tokens carry ids in lower case, and are compared letter by letter. */
const guid = z.guid().toLowerCase();

const GRAPH_CREDENTIALS = ['managed-identity', 'none'] as const;

/**
 * The environment that the program needs. There is no default for who may sign in or where the ledger is: without a
 * complete configuration the program refuses to start, and there is no switch that turns a check off.
 */
const environment = z.object({
  MUNICIPALITY: text,
  /** Of the channel, and of whoever has not been heard in another. */
  MUNICIPALITY_LANGUAGE: z.enum(LANGUAGES).default(DEFAULT_LANGUAGE),
  TENANT_ID: guid,
  CLIENT_ID: guid,
  TOKEN_ISSUER: z.url(),
  TOKEN_KEYS_URL: z.url(),
  SIGN_IN: z.enum(['teams', 'local']),
  SIGN_IN_URL: z.url().optional(),
  BOT_ID: guid,
  BOT_CREDENTIAL: z.enum(['managed-identity', 'client-secret']),
  BOT_TOKEN_URL: z.url().optional(),
  BOT_SECRET: text.optional(),
  BOT_CHANNEL_ISSUER: z.url(),
  BOT_CHANNEL_METADATA_URL: z.url(),
  CHANNEL_SERVICE_URL: z.url(),
  LEADERSHIP_CHANNEL_ID: text,
  GRAPH_URL: z.url(),
  GRAPH_CREDENTIAL: z.enum(GRAPH_CREDENTIALS),
  AzureWebJobsStorage: text.optional(),
  AzureWebJobsStorage__accountName: text.optional(),
  /** Which of the app's identities opens storage and Graph; left out where the app has only its own. */
  AzureWebJobsStorage__clientId: guid.optional(),
  TAB_URL: z.url(),
  /** The app's id in the tenant's catalogue; `none` where there is no Teams to open the tab in. */
  TEAMS_APP_ID: z.union([z.guid(), z.literal('none')]),
  APP_VERSION: text,
});

/** Where the storage account is: a connection string (Azurite) or an account name with managed identity. */
export type StorageAddress =
  | { kind: 'connectionString'; connectionString: string }
  | { kind: 'managedIdentity'; accountName: string; clientId: string | undefined };

/** Where the tab is; with the app's id in the tenant's catalogue, links open it inside Teams. */
export type TabAddress = { url: string; teamsAppId: string | null };

type GraphCredential = (typeof GRAPH_CREDENTIALS)[number];

export type Config = {
  municipality: string;
  language: Language;
  tenantId: string;
  version: string;
  token: { issuer: string; keysUrl: string; audience: string };
  signIn: { kind: 'teams' } | { kind: 'local'; url: string };
  bot: {
    botId: string;
    channelIssuer: string;
    channelMetadataUrl: string;
    serviceUrl: string;
    credential: BotCredential;
  };
  leadershipChannelId: string;
  graph: { url: string; credential: GraphCredential; clientId?: string | undefined };
  storage: StorageAddress;
  tab: TabAddress;
  feeds: FeedsSettings;
};

/** Parses an environment once. Throws with the name of every setting that is missing or wrong. */
export function parseConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`);
    throw new Error(`Cannot start: settings are missing or wrong: ${names.join(', ')}`);
  }
  const env = parsed.data;
  return {
    municipality: env.MUNICIPALITY,
    language: env.MUNICIPALITY_LANGUAGE,
    tenantId: env.TENANT_ID,
    version: env.APP_VERSION,
    token: { issuer: env.TOKEN_ISSUER, keysUrl: env.TOKEN_KEYS_URL, audience: env.CLIENT_ID },
    signIn:
      env.SIGN_IN === 'teams'
        ? { kind: 'teams' }
        : { kind: 'local', url: needed('SIGN_IN_URL', env.SIGN_IN_URL, 'SIGN_IN is local') },
    bot: {
      botId: env.BOT_ID,
      channelIssuer: env.BOT_CHANNEL_ISSUER,
      channelMetadataUrl: env.BOT_CHANNEL_METADATA_URL,
      serviceUrl: env.CHANNEL_SERVICE_URL,
      credential:
        env.BOT_CREDENTIAL === 'managed-identity'
          ? { kind: 'managedIdentity' }
          : {
              kind: 'clientSecret',
              tokenUrl: needed('BOT_TOKEN_URL', env.BOT_TOKEN_URL, 'BOT_CREDENTIAL is client-secret'),
              secret: needed('BOT_SECRET', env.BOT_SECRET, 'BOT_CREDENTIAL is client-secret'),
            },
    },
    leadershipChannelId: env.LEADERSHIP_CHANNEL_ID,
    graph: {
      url: env.GRAPH_URL,
      credential: env.GRAPH_CREDENTIAL,
      clientId: env.AzureWebJobsStorage__clientId,
    },
    storage: storageAddress(env),
    feeds: feedSettings(variables),
    tab: { url: env.TAB_URL, teamsAppId: env.TEAMS_APP_ID === 'none' ? null : env.TEAMS_APP_ID },
  };
}

function storageAddress(env: z.infer<typeof environment>): StorageAddress {
  const { AzureWebJobsStorage: connectionString, AzureWebJobsStorage__accountName: accountName } = env;
  if (accountName === undefined) {
    const needs = 'AzureWebJobsStorage__accountName is not set';
    return {
      kind: 'connectionString',
      connectionString: needed('AzureWebJobsStorage', connectionString, needs),
    };
  }
  // The Functions host would listen to the queue of one account while the program writes to that of another.
  if (connectionString !== undefined)
    throw new Error('Cannot start: AzureWebJobsStorage and AzureWebJobsStorage__accountName are both set');
  return { kind: 'managedIdentity', accountName, clientId: env.AzureWebJobsStorage__clientId };
}

function needed(name: string, value: string | undefined, because: string): string {
  if (value === undefined)
    throw new Error(`Cannot start: setting ${name} is missing (needed because ${because})`);
  return value;
}

/** The configuration of this process. The only place that reads the environment. */
export const readConfig = (): Config => parseConfig(process.env);
