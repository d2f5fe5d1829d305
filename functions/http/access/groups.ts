import { audienceOn, joinedOn, staysIn } from '../../../domain/access/access';
import type { AccessCommand } from '../../../domain/access/commands';
import { AUDIENCES, GROUPS, type Audience, type Group } from '../../../domain/access/group';
import { isActiveOn, type PersonId } from '../../../domain/access/role';
import { isDanishDate, type DanishDate } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse } from '../../../domain/result';
import { textKey, tidyText } from '../../../domain/ground/same-text';
import {
  addPerson,
  annulLeave,
  getGroupMembers,
  getGroups,
  getLeaves,
  joinGroup,
  leaveGroup,
  MOST_PEOPLE,
  recordLeave,
} from '../../../contracts/access/groups';
import { tellApart } from '../../people/tell-apart';
import { knownIn, shownMarks, whoIs } from '../../people/who-is';
import type { Program } from '../../program';
import { awaitsIn } from '../../ledger/awaits-in';
import { candidateViews } from '../../views/candidate-view';
import { personViews } from '../../views/person-view';
import { dayAsked } from '../edge/day-asked';
import { pastRoute, route, type Caller } from '../edge/route';

/** Registers groups and leave by hand: who belongs to which group on any day, and who is away. */
export function registerGroups(program: Program): void {
  const { directory, ledger, findUser } = program;

  pastRoute(program, getGroups, 'viewRoster', ({ query }, { state, today }) => {
    const on = dayAsked(query('on'), today);
    if (!on.ok) return Promise.resolve(on);
    const groups = AUDIENCES.map((audience) => ({
      audience,
      members: audienceOn(state.access, audience, on.value).length,
    }));
    return Promise.resolve(ok({ on: on.value, groups }));
  });

  pastRoute(program, getGroupMembers, 'viewRoster', async ({ params, query }, { state, today }) => {
    const audience = AUDIENCES.find((one) => one === params.audience);
    if (audience === undefined) return refuse({ code: 'unknown-address' });
    const on = dayAsked(query('on'), today);
    if (!on.ok) return on;
    const people = await directory.all();
    const show = personViews(people);
    const search = textKey(query('search'));
    const names = new Intl.Collator('da');
    const found = audienceOn(state.access, audience, on.value)
      .map((personId) => ({ person: show(personId), mail: people.get(personId)?.mail ?? null }))
      .filter(({ person, mail }) => textKey(`${person.name ?? ''} ${mail ?? ''}`).includes(search))
      .sort((a, b) => names.compare(a.person.name ?? '', b.person.name ?? ''));
    const skip = Math.max(0, Math.trunc(Number(query('skip'))) || 0);
    const members = found.slice(skip, skip + MOST_PEOPLE).map((one) => ({
      ...one,
      ...stayOf(state, audience, one.person.personId, on.value),
      leaves: leavesOf(state, one.person.personId),
    }));
    return ok({ on: on.value, total: found.length, members });
  });

  route(program, joinGroup, 'manageRoster', async ({ params, body }, { requester }) => {
    const group = groupIn(params);
    if (group === undefined) return refuse({ code: 'unknown-address' });
    const { personIds, from } = body;
    const people = await directory.all();
    const stranger = personIds.find((personId) => !people.has(personId));
    if (stranger !== undefined) return refuse({ code: 'unknown-person', value: stranger });
    const joining = personIds.map((personId) => ({ personId, group, from }));
    const joined = await ledger.execute({ type: 'JoinGroup', joining }, requester);
    return joined.ok ? ok({ joined: joined.value.entries.length }) : joined;
  });

  route(program, leaveGroup, 'manageRoster', async ({ params, body }, { requester }) => {
    const group = groupIn(params);
    if (group === undefined) return refuse({ code: 'unknown-address' });
    const leaving = body.personIds.map((personId) => ({ personId, group, to: body.to }));
    const left = await ledger.execute({ type: 'LeaveGroup', leaving }, requester);
    return left.ok ? ok({ left: left.value.entries.length }) : left;
  });

  route(program, addPerson, 'manageRoster', async ({ body }, { requester, state, today }) => {
    const { as, from } = body;
    const [name, title, mail] = [tidyText(body.name), tidyText(body.title), textKey(body.mail)];
    // Before anything is kept of somebody who is then not entered.
    if (!isDanishDate(from)) return refuse({ code: 'date-invalid', field: 'from', value: from });
    const user = await findUser(mail);
    if (user === undefined) return refuse({ code: 'unknown-person', value: mail });
    const account = shownMarks(user);
    const everybody = knownIn(await directory.all());
    const who = whoIs(user, [mail, user.mail], { known: everybody, said: body.same });
    if (who.kind === 'sameMail') {
      const sameMail = candidateViews(who.people, state.access, today);
      return ok({ person: { personId: '', name, title }, added: false, awaits: null, account, sameMail });
    }
    const commandFor = (personId: PersonId): AccessCommand =>
      as.kind === 'role'
        ? { type: 'RecordMembership', personId, role: as.role, from }
        : { type: 'JoinGroup', joining: [{ personId, group: as.group, from }] };
    const known = who.kind === 'known' ? who.person : undefined;
    const refusal = await ledger.refusalOf(commandFor(known?.personId ?? ''), requester);
    if (refusal !== undefined) return refuse(refusal);
    const { objectId } = user;
    const told = await tellApart(program, who, { objectId, requester });
    if (!told.ok) return told;
    const { person: entered = await directory.enter({ objectId, name, title, mail }) } = told.value;
    const { personId } = entered;
    const person = { personId, name: entered.name, title: entered.title };
    if (told.value.awaits !== null) return ok({ person, added: false, awaits: told.value.awaits, account });
    const added = await ledger.execute(commandFor(personId), requester);
    if (!added.ok) return added;
    const { entries } = added.value;
    const awaits = awaitsIn(entries);
    const moved = who.kind === 'known' && who.moves;
    return ok({ person, added: entries.length > 0 && awaits === null, moved, awaits, account });
  });

  const setLeave = async (
    command: Extract<AccessCommand, { type: 'RecordLeave' | 'AnnulLeave' }>,
    { requester }: Caller,
  ) => {
    const done = await ledger.execute(command, requester);
    return done.ok ? ok({ leaves: leavesOf(done.value.state, command.personId) }) : done;
  };

  route(program, recordLeave, 'manageRoster', ({ params, body }, caller) =>
    setLeave({ type: 'RecordLeave', personId: params.personId, leave: body }, caller),
  );

  route(program, annulLeave, 'manageRoster', ({ params, body }, caller) =>
    setLeave({ type: 'AnnulLeave', personId: params.personId, from: body.from }, caller),
  );

  route(program, getLeaves, 'manageRoster', async ({ query }, { state, today }) => {
    const on = dayAsked(query('on'), today);
    if (!on.ok) return on;
    const show = personViews(await directory.all());
    const leaves = [...state.access.leaves].flatMap(([personId, all]) =>
      all.filter(({ to }) => to >= on.value).map(({ from, to }) => ({ person: show(personId), from, to })),
    );
    return ok({ on: on.value, leaves });
  });
}

const groupIn = (params: { group: string }): Group | undefined => GROUPS.find((one) => one === params.group);

const leavesOf = ({ access }: Oversight, personId: PersonId) =>
  (access.leaves.get(personId) ?? []).map(({ from, to }) => ({ from, to }));

/** The first day of the unbroken stay that covers a day, and the last one that is recorded for it. */
function stayOf(
  { access }: Oversight,
  audience: Audience,
  personId: PersonId,
  on: DanishDate,
): { from: DanishDate; to: DanishDate | null } {
  const stays = staysIn(access, audience, personId).filter((one) => isActiveOn(one, on));
  const ends = stays.map(({ to }) => to);
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return { from: joinedOn(access, audience, personId, on) ?? on, to: last ?? null };
}
