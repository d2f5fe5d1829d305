import type { Group } from '../../domain/access/group';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Result } from '../../domain/result';
import type { Fate } from '../imports/imported-rows';
import type { ReadRosterRow, RosterRow } from '../imports/roster-list';
import { MOST_ENTRIES } from '../ledger/ledger-store';
import type { Effect, Requester } from '../ledger/oversight-ledger';
import type { Program } from '../program';
import { awaitsIn } from '../views/awaits-in';
import { enterPerson } from './enter-person';

type Parts = Pick<Program, 'directory' | 'ledger' | 'findUser'>;
type Judged = { row: ReadRosterRow['row']; fate: Fate };
type Joining = { at: number; personId: PersonId; group: Group; from: DanishDate };

/**
 * Enters the people of a roster: those with a role one by one, those in a group a hundred at a time. The tenant says
 * who a mail belongs to; somebody it does not know is not entered. Answers every row's fate in the order of the file.
 */
export async function enterRoster(
  parts: Parts,
  people: readonly ReadRosterRow[],
  requester: Requester,
): Promise<readonly Judged[]> {
  const fates: Fate[] = [];
  let joining: Joining[] = [];
  const settle = async () => {
    const settled = await joined(parts, joining, requester);
    for (const [index, fate] of settled) fates[index] = fate;
    joining = [];
  };
  for (const [at, { result }] of people.entries()) {
    const person = await known(parts, result, requester);
    if ('kind' in person) {
      fates[at] = person;
      continue;
    }
    const { personId, from, as } = person;
    if (as.kind === 'role') {
      const command = { type: 'RecordMembership', personId, role: as.role, from } as const;
      const recorded = await parts.ledger.execute(command, requester);
      fates[at] = recorded.ok
        ? { kind: becameOf(recorded.value.entries) }
        : { kind: 'rejected', refusal: recorded.refusal };
    } else {
      joining.push({ at, personId, group: as.group, from });
      if (joining.length === MOST_ENTRIES) await settle();
    }
  }
  await settle();
  return people.map(({ row }, index) => ({ row, fate: fates[index] ?? { kind: 'alreadyThere' } }));
}

/** A seat in the body is not there before a member has confirmed it, and must not look as if it were. */
function becameOf(entries: Effect['entries']): 'new' | 'awaits' | 'alreadyThere' {
  if (entries.length === 0) return 'alreadyThere';
  return awaitsIn(entries) === null ? 'new' : 'awaits';
}

/** Who a row means, entered in the directory, or why it means nobody. */
async function known(
  { directory, ledger, findUser }: Parts,
  row: Result<RosterRow>,
  requester: Requester,
): Promise<(RosterRow & { personId: PersonId }) | Extract<Fate, { kind: 'rejected' }>> {
  if (!row.ok) return { kind: 'rejected', refusal: row.refusal };
  const { name, title, mail, as, from } = row.value;
  const user = await findUser(mail);
  if (user === undefined) return { kind: 'rejected', refusal: { code: 'unknown-person', value: mail } };
  if ((await directory.findByObjectId(user.objectId)) === undefined) {
    // Nobody is kept in the directory for a row that is then refused.
    const refusal = await ledger.refusalOf(
      as.kind === 'role'
        ? { type: 'RecordMembership', personId: '', role: as.role, from }
        : { type: 'JoinGroup', joining: [{ personId: '', group: as.group, from }] },
      requester,
    );
    if (refusal !== undefined) return { kind: 'rejected', refusal };
  }
  const entered = await enterPerson(
    { directory, ledger },
    { objectId: user.objectId, name, title, mail },
    requester,
  );
  if (!entered.ok) return { kind: 'rejected', refusal: entered.refusal };
  const { personId } = entered.value;
  return { ...row.value, personId };
}

/** Lets people join groups; a row that says what is so already, or what an earlier one says, changes nothing. */
async function joined(
  { ledger }: Parts,
  joining: readonly Joining[],
  requester: Requester,
): Promise<readonly (readonly [number, Fate])[]> {
  if (joining.length === 0) return [];
  const command = {
    type: 'JoinGroup',
    joining: joining.map(({ personId, group, from }) => ({ personId, group, from })),
  } as const;
  const done = await ledger.execute(command, requester);
  if (!done.ok) return joining.map(({ at }) => [at, { kind: 'rejected', refusal: done.refusal }] as const);
  const fresh = new Set(
    done.value.entries.flatMap(({ type, data }) => (type === 'GroupJoined' ? [keyOf(data)] : [])),
  );
  // Of two rows that say the same, the first is the one that counts.
  return joining.map((one) => [one.at, { kind: fresh.delete(keyOf(one)) ? 'new' : 'alreadyThere' }] as const);
}

const keyOf = ({ personId, group, from }: Omit<Joining, 'at'>): string => `${personId} ${group} ${from}`;
