import { Client, GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import type { Config } from '../config';
import { managedIdentity } from '../identity/managed-identity';

/** A user of the tenant as Entra ID has them. */
export type TenantUser = { objectId: string; mail: string };

/** Finds a user by sign-in name or mail; `undefined` if the tenant has none. Needs the application permission User.ReadBasic.All. */
export type FindUser = (mail: string) => Promise<TenantUser | undefined>;

const user = z.object({ id: z.string(), mail: z.string().nullable() });
const users = z.object({ value: z.array(user) });
const FIELDS = 'id,mail';
const SCOPE = 'https://graph.microsoft.com/.default';

/** Asks Microsoft Graph, with the app's managed identity in the tenant. */
export function createFindUser(settings: Config['graph']): FindUser {
  const credential = settings.credential === 'none' ? undefined : managedIdentity(settings.clientId);
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
    const named = await unlessMissing(() =>
      client
        .api(`/users/${encodeURIComponent(mail)}`)
        .select(FIELDS)
        .get(),
    );
    if (named !== undefined) return userOf(user.parse(named), mail);
    // Many municipalities sign in with another name than the mail; one address can be that of one user only.
    // The client puts a filter into the address as it is.
    const filter = encodeURIComponent(`mail eq '${mail.replaceAll("'", "''")}'`);
    const { value } = users.parse(await client.api('/users').filter(filter).select(FIELDS).get());
    const [only, ...others] = value;
    return only === undefined || others.length > 0 ? undefined : userOf(only, mail);
  };
}

const userOf = ({ id, mail }: z.infer<typeof user>, asked: string): TenantUser => ({
  objectId: id,
  mail: mail ?? asked,
});

async function unlessMissing(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphError && error.statusCode === 404) return undefined;
    throw error;
  }
}
