import { ok, refuse } from '../../../domain/result';
import { MOST_SOUGHT_LETTERS, searchEverywhere } from '../../../contracts/search/search';
import type { Program } from '../../program';
import { bestNamed } from '../../search/best-named';
import { soughtThings } from '../../search/sought-things';
import { route } from '../edge/route';

/** Registers the search of everything that the reader may see. */
export function registerSearch(program: Program): void {
  route(program, searchEverywhere, 'viewOverview', async ({ query, language }, caller) => {
    const search = query('search').trim();
    if (search.length > MOST_SOUGHT_LETTERS) return refuse({ code: 'body-invalid', field: 'search' });
    if (search === '') return ok({ found: [] });
    const people = await program.directory.all();
    const things = soughtThings(caller.state, { ...caller, language, people });
    return ok({
      found: bestNamed(things, search).map(({ kind, id, title, detail }) => ({ kind, id, title, detail })),
    });
  });
}
