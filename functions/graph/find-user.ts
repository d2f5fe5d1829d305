import { z } from 'zod';
import { accountFields, marksOf, withAccountFields, type AccountMarks } from './account-marks';
import { graphStatus, type Graph } from './graph';

/** A user of the tenant as Entra ID has them. */
export type TenantUser = { objectId: string; mail: string } & AccountMarks;

/** Finds a user by sign-in name or mail; `undefined` if the tenant has none. Needs the application permission User.ReadBasic.All. */
export type FindUser = (mail: string) => Promise<TenantUser | undefined>;

const user = z.object({ id: z.string(), mail: z.string().nullable() }).extend(accountFields);
const users = z.object({ value: z.array(user) });
const FIELDS = '$select=id,mail';

/** Asks Microsoft Graph. */
export function createFindUser(graph: Graph): FindUser {
  return async (mail) => {
    // What is no address would be another resource of Graph, or a bad request, and not a person who is missing.
    if (!/^[^\s@]+@[^\s@]+$/.test(mail)) return undefined;
    const named = await unlessMissing(() =>
      withAccountFields((fields) => graph.get(`/users/${encodeURIComponent(mail)}?${FIELDS}${fields}`)),
    );
    if (named !== undefined) return userOf(user.parse(named), mail);
    // Many municipalities sign in with another name than the mail; one address can be that of one user only.
    // The client puts a filter into the address as it is.
    const filter = encodeURIComponent(`mail eq '${mail.replaceAll("'", "''")}'`);
    const { value } = users.parse(
      await withAccountFields((fields) => graph.get(`/users?$filter=${filter}&${FIELDS}${fields}`)),
    );
    const [only, ...others] = value;
    return only === undefined || others.length > 0 ? undefined : userOf(only, mail);
  };
}

const userOf = ({ id, mail, ...account }: z.infer<typeof user>, asked: string): TenantUser => ({
  objectId: id,
  mail: mail ?? asked,
  ...marksOf(account),
});

async function unlessMissing(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (graphStatus(error) === 404) return undefined;
    throw error;
  }
}
