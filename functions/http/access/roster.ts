import type { Language } from '../../../words/language';
import { ok, refuse, type Result } from '../../../domain/result';
import { endMembership } from '../../../contracts/access/governance';
import {
  confirmedRenames,
  getRoster,
  importRoster,
  previewRoster,
  sameOrNew,
  type RosterPreview,
} from '../../../contracts/access/roster';
import { previewOf, type JudgedFile } from '../../imports/imported-rows';
import { readTable } from '../../imports/layout/read-table';
import { readRoster, ROSTER_LAYOUT } from '../../imports/roster/roster-list';
import { hashOf, sha256 } from '../../ledger/hash-of';
import { takingIn } from '../../ledger/oversight-ledger';
import { enterRoster } from '../../imports/roster/enter-roster';
import { judgeRoster, type JudgedPerson, type SaidOfRoster } from '../../imports/roster/judge-roster';
import { shownMarks } from '../../people/who-is';
import type { Program } from '../../program';
import { awaitsIn } from '../../views/awaits-in';
import { personViews } from '../../views/person-view';
import { jsonOf } from '../edge/json-of';
import { route, type Caller } from '../edge/route';
import { sourceAsked } from '../edge/source-asked';

/** Registers the roster: who holds which role and when, its import from a list, and the end of a role. */
export function registerRoster(program: Program): void {
  const { directory, ledger, accounts } = program;

  route(program, getRoster, 'viewRoster', async (_call, { state, today }) => {
    const people = await directory.all();
    const show = personViews(people);
    const objectIds = [...state.access.memberships.keys()].map((one) => people.get(one)?.objectId ?? '');
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

  /** Reads and judges a roster. What the reader says of its rows counts only for the bytes that were shown. */
  const judge = async ({ body, query, language }: ListCall, caller: Caller): Promise<Result<Judged>> => {
    const contentHash = query('contentHash');
    if (contentHash !== '' && contentHash !== sha256(body))
      return refuse({ code: 'body-invalid', field: 'contentHash' });
    const choices = sameOrNew.safeParse(jsonOf(query('choices'), {}));
    const renames = confirmedRenames.safeParse(jsonOf(query('renames'), []));
    if (!choices.success) return refuse({ code: 'body-invalid', field: 'choices' });
    if (!renames.success || (contentHash === '' && renames.data.length > 0))
      return refuse({ code: 'body-invalid', field: 'renames' });
    const table = await readTable(body, sourceAsked(ROSTER_LAYOUT, query));
    if (!table.ok) return table;
    const read = readRoster(table.value);
    if (!read.ok) return read;
    const { rows, ignored, people } = read.value;
    const said = { choices: choices.data, renames: new Set(renames.data) };
    const { state, now, roles, requester } = caller;
    const context = { actor: { ...requester, roles }, now, hashOf, state, said, language };
    return ok({ rows, ignored, said, judged: await judgeRoster(program, people, context) });
  };

  route(program, previewRoster, 'manageRoster', async (call, caller) => {
    const list = await judge(call, caller);
    return list.ok ? ok(previewView(list.value, call)) : list;
  });

  route(program, importRoster, 'manageRoster', async (call, caller) => {
    const list = await judge(call, caller);
    if (!list.ok) return list;
    const { said } = list.value;
    if (call.query('contentHash') === '' && Object.keys(said.choices).length > 0)
      return refuse({ code: 'body-invalid', field: 'choices' });
    const judged = await enterRoster(program, list.value.judged, {
      said,
      requester: takingIn(caller.requester),
    });
    const preview = previewView({ ...list.value, judged }, call);
    const renamed = judged.filter(
      ({ row, rename, fate }) =>
        rename !== undefined && fate.kind !== 'rejected' && said.renames.has(row.line),
    );
    const { counts } = preview;
    return ok({ ...preview, written: counts.new + counts.replaces, renamed: renamed.length });
  });

  route(program, endMembership, 'manageRoster', async ({ body }, { requester }) => {
    const ended = await ledger.execute({ type: 'EndMembership', ...body }, requester);
    if (!ended.ok) return ended;
    const { entries } = ended.value;
    const awaits = awaitsIn(entries);
    return ok({ ended: entries.length > 0 && awaits === null, awaits });
  });
}

type ListCall = { body: Uint8Array; query: (name: string) => string; language: Language };
type Judged = JudgedFile & { said: SaidOfRoster; judged: readonly JudgedPerson[] };

function previewView(list: Judged, { body: bytes, query, language }: ListCall): RosterPreview {
  const preview = previewOf(list, { bytes, fileName: query('fileName'), language });
  const count = (kind: 'replaces' | 'awaits') => list.judged.filter(({ fate }) => fate.kind === kind).length;
  return { ...preview, counts: { ...preview.counts, replaces: count('replaces'), awaits: count('awaits') } };
}
