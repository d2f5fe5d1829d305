import * as z from 'zod/mini';
import { endpoint } from './endpoint';
import { abilities, person, role } from './values';

/** How the tab signs in: by Teams single sign-on, or by asking the local issuer among the demo people. */
export const signIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('teams') }),
  z.object({ kind: z.literal('local'), url: z.url() }),
]);

export const me = z.object({
  person,
  roles: z.array(role),
  abilities,
  municipality: z.string(),
  today: z.iso.date(),
});
export type Me = z.infer<typeof me>;

export const health = z.object({
  status: z.enum(['ok', 'degraded']),
  ledger: z.object({ length: z.number(), head: z.string() }),
  version: z.string(),
});

/** Both are open to everybody: they say nothing about anybody. */
export const getHealth = endpoint('GET api/health', { answer: health });
export const getSignIn = endpoint('GET api/sign-in', { answer: signIn });

export const getMe = endpoint('GET api/me', { answer: me });
/** The first administrator takes the role; answers who they now are. */
export const claimAdministration = endpoint('POST api/administration', { answer: me });
