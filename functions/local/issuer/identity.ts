import { z } from 'zod';
import { localProfile } from './local-profile';
import { problemOfHost } from '../host/problem';
import { json, jsonBody, type LocalEndpoint } from './endpoint';
import type { LocalSettings } from './local-settings';
import { firstAdministrator, type LocalPerson } from './people';
import type { SigningKey } from './signing-keys';

const tokenRequest = z.object({ oid: z.uuid() });
const tokenSeconds = 3600;

/** The stand-in for Entra ID: who there is, a token for one of them, and the keys to check it with. */
export function identityEndpoints(
  settings: LocalSettings,
  people: readonly LocalPerson[],
  key: SigningKey,
): readonly LocalEndpoint[] {
  const base = `${settings.PUBLIC_URL}/_local/identity`;
  return [
    {
      method: 'get',
      route: '_local/identity/people',
      answer: () => json(people.map(({ name, title, mail, oid }) => ({ name, title, mail, oid }))),
    },
    {
      method: 'post',
      route: '_local/identity/token',
      answer: async (request) => {
        const wanted = tokenRequest.safeParse(jsonBody(request));
        if (!wanted.success) return problemOfHost(400, 'The body must be JSON with an oid');
        const person = people.find((one) => one.oid === wanted.data.oid);
        if (person === undefined) return problemOfHost(404, 'There is no such person in the roster');
        const token = await key.sign(claimsOf(person, { settings, people }));
        return json({ token, expiresIn: tokenSeconds });
      },
    },
    { method: 'get', route: '_local/identity/keys', answer: () => json({ keys: [key.publicJwk] }) },
    {
      method: 'get',
      route: '_local/identity/.well-known/openid-configuration',
      answer: () =>
        json({
          issuer: settings.TOKEN_ISSUER,
          jwks_uri: `${base}/keys`,
          token_endpoint: `${base}/token`,
          id_token_signing_alg_values_supported: ['RS256'],
        }),
    },
  ];
}

type Roster = { readonly settings: LocalSettings; readonly people: readonly LocalPerson[] };

/** The claims of an access token as Entra ID (v2.0) gives one to a Teams tab. */
function claimsOf(person: LocalPerson, { settings, people }: Roster): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const isAdministrator = firstAdministrator(people)?.oid === person.oid;
  return {
    aud: settings.CLIENT_ID,
    iss: settings.TOKEN_ISSUER,
    iat: now,
    nbf: now,
    exp: now + tokenSeconds,
    azp: localProfile.teamsClientId,
    azpacr: '0',
    name: person.name,
    oid: person.oid,
    preferred_username: person.mail,
    scp: 'access_as_user',
    sub: person.oid,
    tid: settings.TENANT_ID,
    ver: '2.0',
    ...(isAdministrator ? { roles: ['Administrator'] } : {}),
  };
}
