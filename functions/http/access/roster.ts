import { ok } from '../../../domain/result';
import { endMembership } from '../../../contracts/access/governance';
import { getRoster, importRoster, previewRoster } from '../../../contracts/access/roster';
import { createRosterList } from '../../imports/roster/roster-list';
import { shownMarks } from '../../people/who-is';
import type { Program } from '../../program';
import { awaitsIn } from '../../ledger/awaits-in';
import { personViews } from '../../views/person-view';
import { listRoutes } from '../edge/list-routes';
import { pastRoute, route } from '../edge/route';

/** Registers the roster: who holds which role and when, its import from a list, and the end of a role. */
export function registerRoster(program: Program): void {
  const { directory, ledger, accounts } = program;

  pastRoute(program, getRoster, 'viewRoster', async (_call, { state, today }) => {
    const people = await directory.all();
    const show = personViews(people);
    const objectIds = [...state.access.memberships.keys()].map((key) => people.get(key)?.objectId ?? '');
    const { marks } = await accounts(objectIds);
    const entries = [...state.access.memberships].map(([personId, memberships]) => ({
      person: show(personId),
      mail: people.get(personId)?.mail ?? null,
      account: shownMarks(marks.get(people.get(personId)?.objectId ?? '') ?? {}),
      reachable: (people.get(personId)?.teamsUserId ?? null) !== null,
      memberships: memberships.map(({ role, from, to }) => ({ role, from, to: to ?? null })),
    }));
    return ok({ on: today, entries, hasBegun: state.decisions.size > 0 });
  });

  listRoutes(
    program,
    { ability: 'manageRoster', preview: previewRoster, write: importRoster },
    createRosterList(program),
  );

  route(program, endMembership, 'manageRoster', async ({ body }, { requester }) => {
    const ended = await ledger.execute({ type: 'EndMembership', ...body }, requester);
    if (!ended.ok) return ended;
    const { entries } = ended.value;
    const awaits = awaitsIn(entries);
    return ok({ ended: entries.length > 0 && awaits === null, awaits });
  });
}
