import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { app, HttpRequest, InvocationContext, type HttpHandler } from '@azure/functions';
import { compose } from '../../../functions/compose';
import { parseConfig } from '../../../functions/config';
import { registerMessages } from '../../../functions/http/messages';
import { localEnvironment } from '../../../functions/local/local-environment';
import { CONTAINERS, TABLES } from '../../../functions/storage/account';
import {
  BOT_ID,
  CHANNEL_TENANT,
  startChannelStandIn,
  type ChannelStandIn,
} from '../../support/channel-stand-in';
import { startServer, type LocalServer } from '../../support/http-server';
import { CHAIR } from '../../support/people';
import { aPress } from '../../support/teams-activities';

describe('A press while the storage account refuses the program', () => {
  let storage: LocalServer;
  let channel: ChannelStandIn;
  const asked: string[] = [];
  const everything = { isAsked: (): void => undefined };
  beforeAll(async () => {
    storage = await startServer((request) => {
      asked.push(request.url ?? '');
      if (asked.length === TABLES.length + CONTAINERS.length + 1) everything.isAsked();
      return { status: 403 };
    });
    channel = await startChannelStandIn();
  });
  afterAll(() => Promise.all([storage.stop(), channel.close()]));
  beforeEach(() => {
    asked.length = 0;
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** The endpoint for Teams, as it is registered with the host. */
  const endpoint = (): HttpHandler => {
    const { channelIssuer, channelMetadataUrl } = channel.settings;
    const local = localEnvironment({ port: 1, playgroundPort: 1, azuritePort: 1, dataDir: '.' });
    const { program } = compose(
      parseConfig({
        ...local,
        TENANT_ID: CHANNEL_TENANT,
        BOT_ID,
        BOT_CHANNEL_ISSUER: channelIssuer,
        BOT_CHANNEL_METADATA_URL: channelMetadataUrl,
        AzureWebJobsStorage: local['AzureWebJobsStorage']?.replaceAll(
          /http:\/\/127\.0\.0\.1:\d/g,
          storage.url,
        ),
      }),
    );
    const registered = jest.spyOn(app, 'http').mockImplementation(() => undefined);
    registerMessages(program);
    const handler = registered.mock.calls[0]?.[1].handler;
    if (handler === undefined) throw new Error('Nothing was registered');
    return handler;
  };
  const send = async (headers: Record<string, string>, body: string) => {
    const request = new HttpRequest({
      method: 'POST',
      url: 'http://127.0.0.1/api/messages',
      headers,
      body: { string: body },
    });
    return endpoint()(request, new InvocationContext());
  };
  const press = () => JSON.stringify({ ...aPress(CHAIR, 'decision.approve', {}), serviceUrl: channel.url });

  it('is answered with a card that says that something broke, and what to quote', async () => {
    const allAsked = new Promise<void>((resolve) => {
      everything.isAsked = resolve;
    });
    expect(await send({ authorization: await channel.sign() }, press())).toMatchObject({
      status: 200,
      jsonBody: { statusCode: 200, value: { type: 'AdaptiveCard' } },
    });
    // What is still on its way would otherwise be tried again when the test is over.
    await allAsked;
  });

  it('costs storage nothing when it does not come from the channel', async () => {
    expect(await send({}, press())).toEqual({ status: 401 });
    expect(asked).toEqual([]);
  });

  it.each([
    { what: 'no JSON', body: 'nej', status: 400 },
    { what: 'no activity', body: '{}', status: 400 },
    { what: 'too long', body: `"${'x'.repeat(256 * 1024)}"`, status: 413 },
  ])('is turned away when it is $what', async ({ body, status }) => {
    expect(await send({}, body)).toEqual({ status });
    expect(asked).toEqual([]);
  });
});
