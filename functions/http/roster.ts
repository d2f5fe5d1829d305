import { ok } from '../../domain/result';
import { endMembership } from '../contracts/governance';
import { getRoster, importRoster } from '../contracts/roster';
import { previewOf } from '../imports/imported-rows';
import { readTable } from '../imports/read-table';
import { readRoster, ROSTER_LAYOUT } from '../imports/roster-list';
import { takingIn } from '../ledger/oversight-ledger';
import { enterRoster } from '../people/enter-roster';
import type { Program } from '../program';
import { awaitsIn } from '../views/awaits-in';
import { personViews } from '../views/person-view';
import { route } from './route';

/** Registers the roster: who holds which role and when, its import from a list, and the end of a role. */
export function registerRoster(program: Program): void {
  const { directory, ledger } = program;

  route(program, getRoster, 'viewRoster', async (_call, { state, today }) => {
    const people = await directory.all();
    const show = personViews(people);
    const entries = [...state.access.memberships].map(([personId, memberships]) => ({
      person: show(personId),
      mail: people.get(personId)?.mail ?? null,
      reachable: (people.get(personId)?.teamsUserId ?? null) !== null,
      memberships: memberships.map(({ role, from, to }) => ({ role, from, to: to ?? null })),
    }));
    return ok({ on: today, entries });
  });

  route(program, importRoster, 'manageRoster', async ({ body, query, language }, { requester }) => {
    const table = await readTable(body, ROSTER_LAYOUT);
    if (!table.ok) return table;
    const read = readRoster(table.value);
    if (!read.ok) return read;
    const { rows, people } = read.value;
    const judged = await enterRoster(program, people, takingIn(requester));
    const preview = previewOf({ rows, judged }, { bytes: body, fileName: query('fileName'), language });
    const awaits = judged.filter(({ fate }) => fate.kind === 'awaits').length;
    return ok({ ...preview, written: preview.counts.new, awaits });
  });

  route(program, endMembership, 'manageRoster', async ({ body }, { requester }) => {
    const ended = await ledger.execute({ type: 'EndMembership', ...body }, requester);
    if (!ended.ok) return ended;
    const { entries } = ended.value;
    const awaits = awaitsIn(entries);
    return ok({ ended: entries.length > 0 && awaits === null, awaits });
  });
}
