import { ok, type Result } from '../../domain/result';
import { endMembership } from '../contracts/governance';
import { getRoster, importRoster } from '../contracts/roster';
import { previewOf, type Fate } from '../imports/imported-rows';
import { readTable } from '../imports/read-table';
import { readRoster, type RosterRow } from '../imports/roster-list';
import type { Requester } from '../ledger/oversight-ledger';
import type { Program } from '../program';
import { personViews } from '../views/person-view';
import { route } from './route';

/** Registers the roster: who holds which role and when, its import from a list, and the end of a role. */
export function registerRoster(program: Program): void {
  const { directory, ledger, findUser } = program;

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
    const table = await readTable(body);
    if (!table.ok) return table;
    const read = readRoster(table.value);
    if (!read.ok) return read;
    const { rows, people } = read.value;
    const judged = [];
    for (const { row, result } of people) judged.push({ row, fate: await enter(result, requester) });
    const preview = previewOf({ rows, judged }, { bytes: body, fileName: query('fileName'), language });
    return ok({ ...preview, written: preview.counts.new });
  });

  route(program, endMembership, 'manageRoster', async ({ body }, { requester }) => {
    const ended = await ledger.execute({ type: 'EndMembership', ...body }, requester);
    return ended.ok ? ok({ ended: ended.value.entries.length > 0 }) : ended;
  });

  /** The tenant says who a mail belongs to; somebody it does not know is not entered. */
  async function enter(row: Result<RosterRow>, requester: Requester): Promise<Fate> {
    if (!row.ok) return { kind: 'rejected', refusal: row.refusal };
    const { name, title, mail, role, from } = row.value;
    const user = await findUser(mail);
    if (user === undefined) return { kind: 'rejected', refusal: { code: 'unknown-person', value: mail } };
    const { personId } = await directory.enter({ objectId: user.objectId, name, title, mail });
    const recorded = await ledger.execute({ type: 'RecordMembership', personId, role, from }, requester);
    if (!recorded.ok) return { kind: 'rejected', refusal: recorded.refusal };
    return { kind: recorded.value.entries.length > 0 ? 'new' : 'alreadyThere' };
  }
}
