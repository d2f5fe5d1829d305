import { z } from 'zod';
import { problemOfHost } from '../host/problem';
import { json, jsonBody, type LocalEndpoint } from './endpoint';
import type { LocalSettings } from './local-settings';
import type { SigningKey } from './signing-keys';

const activity = z.looseObject({
  type: z.string(),
  serviceUrl: z.url(),
  conversation: z.looseObject({ conversationType: z.string().optional() }).optional(),
});
const tokenSeconds = 3600;

/**
 * The stand-in for the Bot Framework: signs what the Playground sends and passes it on to the bot, and gives
 * the bot the token it calls the channel with. `onPageOpened` is told each time the Playground's page is opened.
 */
export function channelEndpoints(
  settings: LocalSettings,
  key: SigningKey,
  onPageOpened: () => void,
): readonly LocalEndpoint[] {
  const base = `${settings.PUBLIC_URL}/_local/channel`;
  return [
    // The Playground asks with HEAD whether the bot is up.
    { method: 'get', route: '_local/channel/messages', answer: () => json({}) },
    {
      method: 'post',
      route: '_local/channel/messages',
      answer: async (request) => {
        const received = activity.safeParse(jsonBody(request));
        if (!received.success)
          return problemOfHost(400, 'The body must be an activity with type and serviceUrl');
        const token = await key.sign(channelClaims(settings, received.data.serviceUrl));
        const answer = await passOn(`${settings.PUBLIC_URL}/api/messages`, request.body, token);
        if (isPageOpened(received.data)) onPageOpened();
        return answer;
      },
    },
    {
      method: 'post',
      route: '_local/channel/token',
      answer: async (request) => {
        const form = new URLSearchParams(Buffer.from(request.body).toString('utf8'));
        if (form.get('grant_type') !== 'client_credentials')
          return json({ error: 'unsupported_grant_type' }, 400);
        if (form.get('client_id') !== settings.BOT_ID || form.get('client_secret') !== settings.BOT_SECRET) {
          return json({ error: 'invalid_client' }, 401);
        }
        const token = await key.sign(botClaims(settings));
        return json({ token_type: 'Bearer', expires_in: tokenSeconds, access_token: token });
      },
    },
    {
      method: 'get',
      route: '_local/channel/.well-known/openidconfiguration',
      answer: () =>
        json({
          issuer: settings.BOT_CHANNEL_ISSUER,
          jwks_uri: `${base}/.well-known/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        }),
    },
    {
      method: 'get',
      route: '_local/channel/.well-known/keys',
      answer: () => json({ keys: [{ ...key.publicJwk, endorsements: ['msteams'] }] }),
    },
  ];
}

/** The Playground installs the bot in the personal chat whenever its page is opened. */
const isPageOpened = ({ type, conversation }: z.infer<typeof activity>): boolean =>
  type === 'installationUpdate' && conversation?.conversationType === 'personal';

const times = () => {
  const now = Math.floor(Date.now() / 1000);
  return { nbf: now, iat: now, exp: now + tokenSeconds };
};

const channelClaims = (settings: LocalSettings, serviceUrl: string) => ({
  iss: settings.BOT_CHANNEL_ISSUER,
  aud: settings.BOT_ID,
  serviceurl: serviceUrl,
  ...times(),
});

const botClaims = (settings: LocalSettings) => ({
  iss: settings.BOT_CHANNEL_ISSUER,
  aud: 'https://api.botframework.com',
  appid: settings.BOT_ID,
  ...times(),
});

async function passOn(url: string, body: Uint8Array, token: string): Promise<Response> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: Uint8Array.from(body),
  });
  const contentType = answer.headers.get('content-type');
  const bytes = await answer.arrayBuffer();
  return new Response(bytes.byteLength > 0 ? bytes : null, {
    status: answer.status,
    headers: contentType === null ? {} : { 'Content-Type': contentType },
  });
}
