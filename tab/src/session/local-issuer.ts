import * as z from 'zod/mini';
import { fetchJson } from '../api/client';

const demoPerson = z.object({
  oid: z.string(),
  name: z.string(),
  title: z.nullish(z.string()),
  mail: z.nullish(z.string()),
});
export type DemoPerson = z.infer<typeof demoPerson>;

const issued = z.object({ token: z.string() });

/** The people whom the local issuer gives tokens to. */
export const askForPeople = (url: string): Promise<DemoPerson[]> =>
  fetchJson(`${url}/people`, z.array(demoPerson));

/** A token for one of them. */
export async function askForToken(url: string, oid: string): Promise<string> {
  return (await fetchJson(`${url}/token`, issued, { oid })).token;
}
