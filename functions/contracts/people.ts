import { z } from 'zod';
import { endpoint } from './endpoint';
import { person } from './values';

/**
 * People of the directory to choose from, a hundred at most and those first whose name begins with what is asked for;
 * every word of `search` is a part of the name, the title or the mail. `audience` narrows it to those in it today.
 * `total` is how many there are.
 */
export const findPeople = endpoint('GET api/people', {
  answer: z.object({ people: z.array(person), total: z.number() }),
  query: ['search', 'audience'],
});
