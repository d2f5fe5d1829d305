import * as z from 'zod/mini';
import { endpoint } from '../endpoint';
import { oneExcept } from '../one-except';
import { THING_KINDS } from '../../domain/trail/thing';

/** What can be found by name: the things that have a page of their own, the tasks of the year, and the demands. */
const soughtKind = z.union([oneExcept(THING_KINDS, ['followUp']), z.literal('requirement')]);
export type SoughtKind = z.infer<typeof soughtKind>;

/** How long a search may be. */
export const MOST_SOUGHT_LETTERS = 100;

const foundThing = z.object({
  kind: soughtKind,
  id: z.string(),
  title: z.string(),
  detail: z.string(),
});
export type FoundThing = z.infer<typeof foundThing>;

/** What is called something like `search` and may be seen by the reader, the best first. What may not be seen is not counted either. */
export const searchEverywhere = endpoint('GET api/search', {
  answer: z.object({ found: z.array(foundThing) }),
  query: ['search'],
});
