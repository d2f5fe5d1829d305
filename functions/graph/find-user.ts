import { DefaultAzureCredential } from '@azure/identity';
import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';

/** A user of the tenant as Entra ID has them. */
export type TenantUser = { objectId: string; mail: string };

/** Finds a user by mail; `undefined` if the tenant has none. Needs the application permission User.ReadBasic.All. */
export type FindUser = (mail: string) => Promise<TenantUser | undefined>;

const answer = z.object({ id: z.string(), mail: z.string().nullable() });
const SCOPE = 'https://graph.microsoft.com/.default';

/** Asks Microsoft Graph, with the app's managed identity in the tenant. */
export function createFindUser(settings: { url: string; credential: 'managed-identity' | 'none' }): FindUser {
  const credential = settings.credential === 'none' ? undefined : new DefaultAzureCredential();
  const client = Client.init({
    baseUrl: settings.url.endsWith('/') ? settings.url : `${settings.url}/`,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(settings.url).hostname]),
    authProvider: (done) => {
      if (credential === undefined) {
        done(null, '');
        return;
      }
      credential.getToken(SCOPE).then(
        (token) => done(null, token.token),
        (error: unknown) => done(error, null),
      );
    },
  });
  return async (mail) => {
    // What is no address would be another resource of Graph, or a bad request, and not a person who is missing.
    if (!/^[^\s@]+@[^\s@]+$/.test(mail)) return undefined;
    try {
      const user: unknown = await client
        .api(`/users/${encodeURIComponent(mail)}`)
        .select('id,mail')
        .get();
      const { id, mail: found } = answer.parse(user);
      return { objectId: id, mail: found ?? mail };
    } catch (error) {
      if (error instanceof GraphError && error.statusCode === 404) return undefined;
      throw error;
    }
  };
}
