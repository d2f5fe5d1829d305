import { staysIn } from '../../domain/access/access';
import { isActiveOn, isBodyRole, type PersonId } from '../../domain/access/role';
import type { Refusal } from '../../domain/refusal';
import type { Effect, OversightLedger } from '../ledger/oversight-ledger';
import { awaitsIn } from '../ledger/awaits-in';
import { enterProposed, joinCommand, type WantedEntry } from './enter-proposed';
import type { Proposal } from './group-links';
import type { Directory } from './directory';

type Parts = { ledger: OversightLedger; directory: Directory };
type Person = { objectId: string; personId: PersonId };

/** `awaits`: put before the management body, and without effect until a member has confirmed it. */
export type ProposalOutcome = Refusal | 'awaits' | undefined;

/** What became of each proposal by object id: nothing where it was carried out, and otherwise why not. */
export type ProposalOutcomes = ReadonlyMap<string, ProposalOutcome>;

/**
 * Carries out what a coordinator has confirmed, in the coordinator's name: who joined is entered in the directory and
 * joins on `on`, who left has `on` as the last day, who is renamed is brought up to date in the directory. Seats in the
 * body await a member once there is an item to decide.
 */
export async function confirmProposals(
  parts: Parts,
  proposals: readonly Proposal[],
  wanted: WantedEntry,
): Promise<ProposalOutcomes> {
  const outcomes = new Map<string, ProposalOutcome>();
  const joining: Person[] = [];
  const leaving: Person[] = [];
  for (const { change, objectId, personId, refusal, awaits } of await enterProposed(
    parts,
    proposals,
    wanted,
  )) {
    if (refusal !== undefined) outcomes.set(objectId, refusal);
    if (awaits === true) outcomes.set(objectId, 'awaits');
    if (personId === undefined) continue;
    if (change === 'joined') joining.push({ objectId, personId });
    else if (change === 'left') leaving.push({ objectId, personId });
    else outcomes.set(objectId, undefined);
  }
  await join(parts, joining, { wanted, outcomes });
  await leave(parts, leaving, { wanted, outcomes });
  return outcomes;
}

type Into = { wanted: WantedEntry; outcomes: Map<string, ProposalOutcome> };

async function join({ ledger }: Parts, people: readonly Person[], { wanted, outcomes }: Into): Promise<void> {
  const { audience, on: from, requester } = wanted;
  if (people.length === 0) return;
  if (audience !== 'managementBody') {
    const joining = people.map(({ personId }) => ({ personId, group: audience, from }));
    const joined = await ledger.execute({ type: 'JoinGroup', joining }, requester);
    for (const { objectId } of people) outcomes.set(objectId, joined.ok ? undefined : joined.refusal);
    return;
  }
  for (const { objectId, personId } of people) {
    const recorded = await ledger.execute(joinCommand(personId, wanted), requester);
    outcomes.set(objectId, recorded.ok ? becameOf(recorded.value) : recorded.refusal);
  }
}

const becameOf = ({ entries }: Effect): ProposalOutcome =>
  awaitsIn(entries) === null ? undefined : 'awaits';

async function leave(
  { ledger }: Parts,
  people: readonly Person[],
  { wanted, outcomes }: Into,
): Promise<void> {
  const { audience, on: to, requester } = wanted;
  if (people.length === 0) return;
  const { access } = await ledger.load();
  if (audience !== 'managementBody') {
    // A last day before the first would end nothing, and must not look as if it had.
    const isThere = ({ personId }: Person) =>
      staysIn(access, audience, personId).some((one) => isActiveOn(one, to));
    const leaving = people.filter(isThere).map(({ personId }) => ({ personId, group: audience, to }));
    const left = await ledger.execute({ type: 'LeaveGroup', leaving }, requester);
    for (const person of people) {
      const refusal: Refusal | undefined = isThere(person) ? undefined : { code: 'membership-unknown' };
      outcomes.set(person.objectId, left.ok ? refusal : left.refusal);
    }
    return;
  }
  for (const { objectId, personId } of people) {
    const roles = (access.memberships.get(personId) ?? []).filter(
      (one) => isBodyRole(one.role) && isActiveOn(one, to),
    );
    outcomes.set(objectId, roles.length === 0 ? { code: 'membership-unknown' } : undefined);
    for (const { role } of roles) {
      const ended = await ledger.execute({ type: 'EndMembership', personId, role, to }, requester);
      if (!ended.ok) outcomes.set(objectId, ended.refusal);
      else if (outcomes.get(objectId) === undefined) outcomes.set(objectId, becameOf(ended.value));
    }
  }
}
