import { audienceOn } from '../../../domain/access/access';
import { AUDIENCES } from '../../../domain/access/group';
import { ok, refuse } from '../../../domain/result';
import { MOST_PEOPLE } from '../../../contracts/access/groups';
import { findPeople } from '../../../contracts/access/people';
import { searchDirectory } from '../../people/search-directory';
import { shownMarks } from '../../people/who-is';
import type { Program } from '../../program';
import { route } from '../edge/route';

/** Registers finding people by name for whoever writes about them; nothing but name, title and what marks the account is told. */
export function registerPeople(program: Program): void {
  const { directory, accounts } = program;

  route(
    program,
    findPeople,
    ['logCompletions', 'manageRoster', 'erasePeople'],
    async ({ query }, { state, today }) => {
      const audience = AUDIENCES.find((one) => one === query('audience'));
      if (audience === undefined && query('audience') !== '') return refuse({ code: 'unknown-address' });
      const { found, total } = searchDirectory(await directory.all(), {
        search: query('search').slice(0, 200),
        most: MOST_PEOPLE,
        ...(audience === undefined ? {} : { within: new Set(audienceOn(state.access, audience, today)) }),
      });
      const { marks, isPending } = await accounts(found.map(({ objectId }) => objectId));
      const shown = found.map(({ personId, name, title, objectId }) => ({
        personId,
        name,
        title,
        account: shownMarks(marks.get(objectId) ?? {}),
      }));
      return ok({ people: shown, total, isPending });
    },
  );
}
