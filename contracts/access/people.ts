import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { accountMarks, person } from '../values';

/**
 * People of the directory to choose from, a hundred at most and those first whose name begins with what is asked for;
 * every word of `search` is a part of the name, the title or the mail. `audience` narrows it to those in it today.
 * `total` is how many there are. `account` has what Entra ID says of the account in the tenant, as far as it is known;
 * `isPending`: Entra ID has not answered for all of them yet, and may have when it is asked again.
 */
export const findPeople = endpoint('GET api/people', {
  answer: z.object({
    people: z.array(z.extend(person, { account: z._default(accountMarks, []) })),
    total: z.number(),
    isPending: z._default(z.boolean(), false),
  }),
  query: ['search', 'audience'],
});
