import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseConfig } from '../../functions/config';

const GUID = '11111111-1111-4111-8111-111111111111';
const CONNECTION = 'UseDevelopmentStorage=true';

/** As in a tenant: nothing but what must be there, and storage by managed identity. */
const TENANT = {
  MUNICIPALITY: 'Eksempel Kommune',
  TENANT_ID: GUID,
  CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  TOKEN_ISSUER: `https://login.microsoftonline.com/${GUID}/v2.0`,
  TOKEN_KEYS_URL: `https://login.microsoftonline.com/${GUID}/discovery/v2.0/keys`,
  SIGN_IN: 'teams',
  BOT_ID: '55555555-5555-4555-8555-555555555555',
  BOT_CREDENTIAL: 'managed-identity',
  BOT_CHANNEL_ISSUER: 'https://api.botframework.com',
  BOT_CHANNEL_METADATA_URL: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  CHANNEL_SERVICE_URL: 'https://smba.trafficmanager.net/teams/',
  LEADERSHIP_CHANNEL_ID: '19:abc@thread.tacv2',
  GRAPH_URL: 'https://graph.microsoft.com',
  GRAPH_CREDENTIAL: 'managed-identity',
  AzureWebJobsStorage__accountName: 'eksempel',
  TAB_URL: 'https://eksempel.azurewebsites.net/tab',
  TEAMS_APP_ID: '77777777-7777-4777-8777-777777777777',
  APP_VERSION: '0.1.0',
};
const NAMES = Object.keys(TENANT);
const parseWithout = (names: readonly string[], more: Record<string, string> = {}) =>
  parseConfig({
    ...Object.fromEntries(Object.entries(TENANT).filter(([name]) => !names.includes(name))),
    ...more,
  });

describe('The settings of the program', () => {
  it('are taken as they are when all are there', () => {
    expect(parseConfig(TENANT)).toEqual({
      municipality: 'Eksempel Kommune',
      language: 'da',
      tenantId: GUID,
      version: '0.1.0',
      token: { issuer: TENANT.TOKEN_ISSUER, keysUrl: TENANT.TOKEN_KEYS_URL, audience: TENANT.CLIENT_ID },
      signIn: { kind: 'teams' },
      bot: {
        botId: TENANT.BOT_ID,
        channelIssuer: TENANT.BOT_CHANNEL_ISSUER,
        channelMetadataUrl: TENANT.BOT_CHANNEL_METADATA_URL,
        serviceUrl: TENANT.CHANNEL_SERVICE_URL,
        credential: { kind: 'managedIdentity' },
      },
      leadershipChannelId: TENANT.LEADERSHIP_CHANNEL_ID,
      graph: { url: TENANT.GRAPH_URL, credential: 'managed-identity' },
      storage: { kind: 'managedIdentity', accountName: 'eksempel' },
      feeds: { kitos: { kind: 'off' }, os2compliance: { kind: 'off' }, dbs: { kind: 'off' } },
      tab: { url: TENANT.TAB_URL, teamsAppId: TENANT.TEAMS_APP_ID },
    });
  });

  it('name another language for the municipality than Danish, and none that the app does not speak', () => {
    expect(parseWithout([], { MUNICIPALITY_LANGUAGE: 'en' }).language).toBe('en');
    expect(() => parseWithout([], { MUNICIPALITY_LANGUAGE: 'sv' })).toThrow('MUNICIPALITY_LANGUAGE');
  });

  it.each(NAMES)('are refused without %s, and the error says so', (name) => {
    const said = name === 'AzureWebJobsStorage__accountName' ? 'AzureWebJobsStorage' : name;
    expect(() => parseWithout([name])).toThrow(said);
    expect(() => parseConfig({ ...TENANT, [name]: '' })).toThrow(said);
  });

  it('that are missing are all named at once', () => {
    const thrown = (() => {
      try {
        parseConfig({});
      } catch (error) {
        return String(error);
      }
      return '';
    })();
    for (const name of NAMES.filter((one) => !one.startsWith('AzureWebJobsStorage')))
      expect(thrown).toContain(name);
  });

  it.each([
    { setting: { TENANT_ID: 'common' } },
    { setting: { CLIENT_ID: 'api://x' } },
    { setting: { TOKEN_ISSUER: 'login.microsoftonline.com' } },
    { setting: { TOKEN_KEYS_URL: 'nej' } },
    { setting: { SIGN_IN: 'none' } },
    { setting: { BOT_CREDENTIAL: 'none' } },
    { setting: { GRAPH_CREDENTIAL: '' } },
    { setting: { TAB_URL: '/tab' } },
    { setting: { TEAMS_APP_ID: 'ledelsestilsyn' } },
  ])('are refused when one is wrong: $setting', ({ setting }) => {
    expect(() => parseConfig({ ...TENANT, ...setting })).toThrow(`${String(Object.keys(setting)[0])} (`);
  });

  it('for local sign-in need to say where', () => {
    expect(() => parseWithout([], { SIGN_IN: 'local' })).toThrow('SIGN_IN_URL');
    expect(parseWithout([], { SIGN_IN: 'local', SIGN_IN_URL: 'http://127.0.0.1:7071/x' }).signIn).toEqual({
      kind: 'local',
      url: 'http://127.0.0.1:7071/x',
    });
  });

  it('for a bot with a secret need the secret and where to use it', () => {
    const bot = { BOT_CREDENTIAL: 'client-secret' };
    expect(() => parseWithout([], bot)).toThrow('BOT_TOKEN_URL');
    expect(() => parseWithout([], { ...bot, BOT_TOKEN_URL: 'https://t.example/x' })).toThrow('BOT_SECRET');
    const whole = { ...bot, BOT_TOKEN_URL: 'https://t.example/x', BOT_SECRET: 'hemmelig' };
    expect(parseWithout([], whole).bot.credential).toMatchObject({
      kind: 'clientSecret',
      secret: 'hemmelig',
    });
  });

  it('never show a secret in an error', () => {
    const leaking = { BOT_CREDENTIAL: 'client-secret', BOT_SECRET: 'hemmelig', BOT_TOKEN_URL: 'hemmelig' };
    expect(() => parseWithout(['TENANT_ID'], leaking)).toThrow(/^(?!.*hemmelig)/s);
    expect(() => parseWithout(['TENANT_ID'], leaking)).not.toThrow('hemmelig');
  });

  it('take a connection string for storage where no account is named', () => {
    const { storage } = parseWithout(['AzureWebJobsStorage__accountName'], {
      AzureWebJobsStorage: CONNECTION,
    });
    expect(storage).toEqual({ kind: 'connectionString', connectionString: CONNECTION });
  });

  it('name one storage account, so that nobody writes to another queue than the host listens to', () => {
    expect(() => parseWithout([], { AzureWebJobsStorage: CONNECTION })).toThrow('are both set');
  });

  it('say once which of the app’s identities opens storage and Graph', () => {
    const { storage, graph } = parseWithout([], { AzureWebJobsStorage__clientId: GUID });
    expect([storage, graph]).toMatchObject([{ clientId: GUID }, { clientId: GUID }]);
  });

  it('may have ids in capital letters, though tokens never do', () => {
    const id = 'ABCDEFAB-1111-4111-8111-ABCDEFABCDEF';
    const { tenantId, token, bot } = parseWithout([], { TENANT_ID: id, CLIENT_ID: id, BOT_ID: id });
    expect([tenantId, token.audience, bot.botId]).toEqual(Array(3).fill(id.toLowerCase()));
  });

  it('turn no check off, whatever else is set or left out', () => {
    const extra = fc.dictionary(
      fc.constantFrom(
        'SIGN_IN_URL',
        'BOT_SECRET',
        'BOT_TOKEN_URL',
        'AzureWebJobsStorage',
        'SKIP_AUTH',
        'NODE_ENV',
        'DEBUG',
        'AZURE_FUNCTIONS_ENVIRONMENT',
      ),
      fc.constantFrom('https://x.example/y', 'true', '1', 'development'),
    );
    fc.assert(
      fc.property(extra, fc.subarray(NAMES), (added, removed) => {
        const parse = () => parseWithout(removed, added);
        // Removing anything makes the program refuse to start; nothing that is added changes how one is checked.
        const twoAccounts =
          'AzureWebJobsStorage' in added && !removed.includes('AzureWebJobsStorage__accountName');
        if (twoAccounts || removed.some((name) => name !== 'AzureWebJobsStorage__accountName'))
          expect(parse).toThrow();
        else if (removed.length === 0 && !('SIGN_IN_URL' in added) && !('BOT_TOKEN_URL' in added)) {
          expect(parse()).toEqual(parseConfig(TENANT));
        }
      }),
    );
  });
});
