import type { Group } from '../../../domain/access/group';
import type { PersonId } from '../../../domain/access/role';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { ok, refuse, type Result } from '../../../domain/result';
import type { Fate } from '../fate';
import { MOST_ENTRIES } from '../../ledger/ledger-store';
import type { Effect, Requester, OversightLedger } from '../../ledger/oversight-ledger';
import { awaitsIn } from '../../ledger/awaits-in';
import { enterPerson } from '../../people/enter-person';
import { tellApart } from '../../people/tell-apart';
import { commandFor, type EnteredRow, type JudgedPerson, type SaidOfRoster } from './judge-roster';
import type { Directory } from '../../people/directory';

type Parts = { directory: Directory; ledger: OversightLedger };

/**
 * Writes what was judged: enters who is new, records those with a role one by one and those in a group a hundred at a
 * time, and brings name and title up to date where that was confirmed and nowhere else. Answers every row's fate in the
 * order of the file.
 */
export async function enterRoster(
  parts: Parts,
  judged: readonly JudgedPerson[],
  { said, requester }: { said: SaidOfRoster; requester: Requester },
): Promise<readonly JudgedPerson[]> {
  const fates = judged.map(({ fate }) => fate);
  let joining: Joining[] = [];
  const settle = async () => {
    for (const [at, fate] of await joined(parts.ledger, joining, requester)) fates[at] = fate;
    joining = [];
  };
  for (const [at, { entry, row, rename, fate }] of judged.entries()) {
    if (entry === undefined) continue;
    const person = await entered(parts, entry, requester);
    if (!person.ok) {
      fates[at] = { kind: 'rejected', refusal: person.refusal };
      continue;
    }
    if (person.value.awaits) {
      fates[at] = { kind: 'awaits' };
      continue;
    }
    const { personId } = person.value;
    if (rename !== undefined && said.renames.has(row.line)) {
      // By the account they have now: another row may have moved them away from this one's.
      const { objectId = entry.objectId } = (await parts.directory.all()).get(personId) ?? {};
      const renamed = await enterPerson(parts, { objectId, ...rename.to }, requester);
      if (!renamed.ok) {
        fates[at] = { kind: 'rejected', refusal: renamed.refusal };
        continue;
      }
    }
    if (fate.kind === 'replaces') continue;
    const { as, from } = entry;
    if (as.kind === 'group') {
      joining.push({ at, personId, group: as.group, from });
      if (joining.length === MOST_ENTRIES) await settle();
      continue;
    }
    const recorded = await parts.ledger.execute(commandFor(personId, entry), requester);
    fates[at] = recorded.ok
      ? { kind: becameOf(recorded.value.entries) }
      : { kind: 'rejected', refusal: recorded.refusal };
  }
  await settle();
  return judged.map((one, at) => ({ ...one, fate: fates[at] ?? one.fate }));
}

/** A seat in the body is not there before a member has confirmed it, and must not look as if it were. */
function becameOf(entries: Effect['entries']): 'new' | 'awaits' | 'alreadyThere' {
  if (entries.length === 0) return 'alreadyThere';
  return awaitsIn(entries) === null ? 'new' : 'awaits';
}

type Joining = { at: number; personId: PersonId; group: Group; from: DanishDate };

/** Lets people join groups; a row that says what is so already, or what an earlier one says, changes nothing. */
async function joined(
  ledger: OversightLedger,
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

/** Whose row it is; `awaits`: the body is asked first whether the account is theirs, and nothing is written of the row. */
type Placed = { personId: PersonId; awaits: boolean };

/**
 * The person's one id. Nobody is kept in the directory for a row that is then refused, and nobody is entered where the
 * account has become somebody else's meanwhile.
 */
async function entered(parts: Parts, entry: EnteredRow, requester: Requester): Promise<Result<Placed>> {
  const { directory, ledger } = parts;
  const { objectId, who, name, title, mail } = entry;
  if (who.kind === 'new') {
    // Another row of the same list may have entered them, under the name that stands first.
    const there = await directory.findByObjectId(objectId);
    if (there !== undefined) return ok({ personId: there.personId, awaits: false });
    const refusal = await ledger.refusalOf(commandFor('', entry), requester);
    if (refusal !== undefined) return refuse(refusal);
  }
  const told = await tellApart(parts, who, { objectId, requester });
  if (!told.ok) return told;
  const { awaits, person = await directory.enter({ objectId, name, title, mail }) } = told.value;
  return ok({ personId: person.personId, awaits: awaits !== null });
}
