import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localProfile } from './issuer/local-profile';

/** The ports and folders of one local run; ports are TCP ports on 127.0.0.1, folders absolute paths. */
export type LocalOptions = {
  readonly port: number;
  readonly playgroundPort: number;
  /** The blob port; queue is the next one, table the one after. */
  readonly azuritePort: number;
  readonly dataDir: string;
};

/** The folder of the repository, found from this file. */
export const repositoryDir = path.resolve(__dirname, '..', '..');

/** A storage account by its name and its key in base64. */
export type LocalAccount = { readonly name: string; readonly key: string };

/** Azurite's one well-known development account; the key is published in its documentation. */
const developmentAccount: LocalAccount = {
  name: 'devstoreaccount1',
  key: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
};

/** The connection string of an account of the Azurite whose blob port is `blobPort`, with all endpoints written out. */
export function azuriteConnectionString(
  blobPort: number,
  { name, key }: LocalAccount = developmentAccount,
): string {
  const endpoint = (port: number) => `http://127.0.0.1:${port}/${name}`;
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${name}`,
    `AccountKey=${key}`,
    `BlobEndpoint=${endpoint(blobPort)}`,
    `QueueEndpoint=${endpoint(blobPort + 1)}`,
    `TableEndpoint=${endpoint(blobPort + 2)}`,
  ].join(';');
}

/** Where the Playground takes the bot's messages. */
export const connectorUrl = (playgroundPort: number): string =>
  `http://127.0.0.1:${playgroundPort}/_connector`;

function appVersion(): string {
  const text = readFileSync(path.join(repositoryDir, 'package.json'), 'utf8');
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('Cannot read version from package.json');
}

/**
 * The whole environment of a local host process: what the production bundle reads, filled with the local
 * profile, and the four names only the host itself reads (PORT, DATA_DIR, FUNCTIONS_DIR, PEOPLE_FILE).
 */
export function localEnvironment(options: LocalOptions): Record<string, string> {
  const publicUrl = `http://127.0.0.1:${options.port}`;
  const local = `${publicUrl}/_local`;
  return {
    PORT: String(options.port),
    DATA_DIR: options.dataDir,
    FUNCTIONS_DIR: path.join(repositoryDir, 'dist', 'functions'),
    PEOPLE_FILE: path.join(repositoryDir, 'examples', 'direktion.csv'),

    TENANT_ID: localProfile.tenantId,
    CLIENT_ID: localProfile.clientId,
    TOKEN_ISSUER: `${local}/identity/v2.0`,
    TOKEN_KEYS_URL: `${local}/identity/keys`,
    SIGN_IN: 'local',
    SIGN_IN_URL: `${local}/identity`,
    BOT_ID: localProfile.botId,
    BOT_CREDENTIAL: 'client-secret',
    BOT_TOKEN_URL: `${local}/channel/token`,
    BOT_SECRET: localProfile.botSecret,
    BOT_CHANNEL_ISSUER: `${local}/channel`,
    BOT_CHANNEL_METADATA_URL: `${local}/channel/.well-known/openidconfiguration`,
    GRAPH_URL: `${local}/graph`,
    GRAPH_CREDENTIAL: 'none',
    AzureWebJobsStorage: azuriteConnectionString(options.azuritePort),
    LEADERSHIP_CHANNEL_ID: localProfile.leadershipChannelId,
    CHANNEL_SERVICE_URL: connectorUrl(options.playgroundPort),
    MUNICIPALITY: localProfile.municipality,
    PUBLIC_URL: publicUrl,
    TAB_URL: `${publicUrl}/tab`,
    TEAMS_APP_ID: 'none',
    APP_VERSION: appVersion(),
  };
}
