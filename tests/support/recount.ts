import type { DecisionModel } from '../../domain/access/decision-model';
import type { PersonId } from '../../domain/access/role';
import { danishDate, type DanishDate, type Instant } from '../../domain/calendar/danish-time';
import type { DecisionContent } from '../../domain/decision/content';
import type { LedgerEntry } from '../../domain/event';

/*
 * What the ledger says, worked out a second time and in another way: straight from its entries, with none of the
 * product's own rules. The property tests compare the two.
 */

type EntryOf<Type extends LedgerEntry['type']> = Extract<LedgerEntry, { type: Type }>;

export const only = <Type extends LedgerEntry['type']>(
  entries: readonly LedgerEntry[],
  type: Type,
): EntryOf<Type>[] => entries.filter((entry): entry is EntryOf<Type> => entry.type === type);

/** The entries about one decision. */
export const about = (entries: readonly LedgerEntry[], decisionId: string): LedgerEntry[] =>
  entries.filter((entry) => 'decisionId' in entry.data && entry.data.decisionId === decisionId);

/** Who holds a body role on a day, and which. */
export function bodyFrom(entries: readonly LedgerEntry[], on: DanishDate): Map<PersonId, 'chair' | 'member'> {
  const holds = new Map<string, boolean>();
  for (const entry of entries) {
    if (entry.type !== 'MembershipRecorded' && entry.type !== 'MembershipEnded') continue;
    const { personId, role } = entry.data;
    if (role !== 'chair' && role !== 'member') continue;
    if (entry.type === 'MembershipRecorded' && on >= entry.data.from) holds.set(`${role} ${personId}`, true);
    if (entry.type === 'MembershipEnded' && on > entry.data.to) holds.set(`${role} ${personId}`, false);
  }
  const body = new Map<PersonId, 'chair' | 'member'>();
  for (const [key, isHeld] of holds) {
    const [role, personId = ''] = key.split(' ');
    if (!isHeld || (role !== 'chair' && role !== 'member')) continue;
    if (body.get(personId) !== 'chair') body.set(personId, role);
  }
  const acts = only(entries, 'ActingChairRecorded').find(({ data }) => {
    const ends = only(entries, 'ActingChairEnded').filter((one) => one.data.actingId === data.actingId);
    const to = ends.at(-1)?.data.to ?? data.to;
    return data.from <= on && on <= to && body.has(data.personId);
  });
  if (acts !== undefined)
    for (const personId of body.keys())
      body.set(personId, personId === acts.data.personId ? 'chair' : 'member');
  return body;
}

/** Whether a deputy held a mandate for a member on a day. */
export const hasMandate = (
  entries: readonly LedgerEntry[],
  { deputyId, memberId }: { deputyId: PersonId; memberId: PersonId },
  on: DanishDate,
): boolean =>
  only(entries, 'MandateRecorded').some(({ data }) => {
    const ended = only(entries, 'MandateEnded').filter((one) => one.data.mandateId === data.mandateId);
    const to = ended.at(-1)?.data.to ?? data.to;
    const said = entries.findLast(
      (entry) =>
        (entry.type === 'MandateConfirmed' || entry.type === 'MandateDeclined') &&
        entry.data.mandateId === data.mandateId,
    );
    if (data.confirmation === 'awaited' && said?.type !== 'MandateConfirmed') return false;
    return data.deputyId === deputyId && data.memberId === memberId && data.from <= on && on <= to;
  });

/** The delegation with a number, if it covered a day. */
export function delegationFrom(entries: readonly LedgerEntry[], delegationId: string | null, on: DanishDate) {
  const given = only(entries, 'DelegationRecorded').find((one) => one.data.delegationId === delegationId);
  if (given === undefined) return undefined;
  const ended = only(entries, 'DelegationEnded').filter((one) => one.data.delegationId === delegationId);
  const to = ended.at(-1)?.data.to ?? given.data.to;
  return given.data.from <= on && on <= to ? given.data : undefined;
}

/** What was put before the deciders last, with the conditions that answers have added to it since. */
export function putFrom(entries: readonly LedgerEntry[], decisionId: string) {
  const own = about(entries, decisionId);
  const put = own.findLast((one) => one.type === 'DecisionSubmitted' || one.type === 'DecisionRevised');
  if (put?.type !== 'DecisionSubmitted' && put?.type !== 'DecisionRevised')
    throw new Error(`Cannot recount: ${decisionId} was never put forward`);
  const { version, contentHash, content, rule } = put.data;
  const last = { version, contentHash, content, rule, at: put.at };
  for (const one of own) {
    if (one.type !== 'ConditionsAdded' || one.seq < put.seq) continue;
    last.version = one.data.version;
    last.contentHash = one.data.contentHash;
    last.at = one.at;
    last.content = { ...last.content, conditions: [...last.content.conditions, ...one.data.added] };
  }
  return { data: last, at: last.at };
}

/** How each declared conflict stands: what the others found, or open. */
export function conflictsFrom(entries: readonly LedgerEntry[], decisionId: string): Map<PersonId, string> {
  const stands = new Map<PersonId, string>();
  for (const entry of about(entries, decisionId)) {
    if (entry.type === 'ConflictDeclared') stands.set(entry.data.personId, 'open');
    if (entry.type === 'ConflictSettled') stands.set(entry.data.personId, entry.data.finding);
  }
  return stands;
}

/** A count by hand: whose seats count, what each answered, and what follows from it by the rule in words. */
export function recount(entries: readonly LedgerEntry[], decisionId: string, at: Instant) {
  const on = danishDate(at);
  const { version, content, rule } = putFrom(entries, decisionId).data;
  const conflicts = conflictsFrom(entries, decisionId);
  const isOut = (personId: PersonId) => conflicts.get(personId) === 'conflicted';
  const body = bodyFrom(entries, on);
  const everybody =
    rule.by === 'body'
      ? [...body.keys()]
      : delegationFrom(entries, rule.delegationId, on) === undefined
        ? []
        : [rule.delegateId];
  const seats = everybody.filter((seat) => !isOut(seat));
  const answers = seats.flatMap((seat) => {
    const last = only(entries, 'VoteCast').findLast(
      ({ data }) => data.decisionId === decisionId && (data.onBehalfOf?.personId ?? data.personId) === seat,
    );
    const counts = last !== undefined && last.data.version === version && !isOut(last.data.personId);
    return counts ? [{ seat, by: last.data.personId, choice: last.data.choice }] : [];
  });
  const of = (choice: string) => answers.filter((one) => one.choice === choice).length;
  const counts = {
    approve: of('approve'),
    reject: of('reject'),
    return: of('return'),
    postpone: of('postpone'),
  };
  const chair = seats.find((seat) => body.get(seat) === 'chair');
  const model: DecisionModel = rule.by === 'delegate' ? { kind: 'all' } : rule.model;
  const wanted = byModel(model, seats.length, answers, chair);
  const isOpen = [...conflicts.values()].includes('open') || seats.length === 0;
  const groups = handsFrom(entries, decisionId);
  const outside = (group: readonly PersonId[]) =>
    answers.filter((one) => !group.includes(one.by) && !group.includes(one.seat));
  const unapproved = groups.filter((group) => !outside(group).some((one) => one.choice === 'approve'));
  const turnedDown = unapproved.some((group) => {
    const asked = seats.filter((seat) => !group.includes(seat)).length;
    return asked > 0 && outside(group).length === asked;
  });
  const isStuck = rule.by === 'body' && cannotMeet(model, seats.length, [...body.values()]);
  const outcome = isOpen
    ? [...conflicts.values()].includes('open')
      ? undefined
      : isOut(content.recommenderId)
        ? 'returned'
        : undefined
    : isOut(content.recommenderId)
      ? 'returned'
      : isStuck
        ? undefined
        : wanted === 'approved' && unapproved.length > 0
          ? turnedDown
            ? against(answers)
            : undefined
          : wanted;
  return { seats, everybody, answers, counts, outcome, version, content };
}

/** Whom separation of duties is about: those who put it forward or recommended it together, and each who set conditions. */
export function handsFrom(entries: readonly LedgerEntry[], decisionId: string): PersonId[][] {
  const authors: PersonId[] = [];
  const setters: PersonId[][] = [];
  for (const one of about(entries, decisionId)) {
    const who = one.actor.kind === 'person' ? one.actor.personId : one.actor.system;
    if (one.type === 'ConditionsAdded') setters.push([who]);
    if (one.type !== 'DecisionSubmitted' && one.type !== 'DecisionRevised') continue;
    const isSetter = one.type === 'DecisionRevised' && one.data.cause === 'conditions';
    if (isSetter) setters.push([who]);
    authors.push(one.data.content.recommenderId, ...(isSetter ? [] : [who]));
  }
  return [authors, ...setters];
}

/** Whether a model asks for more than the seats, or for a chair where there is none or more than one. */
function cannotMeet(model: DecisionModel, seats: number, roles: readonly string[]): boolean {
  if (model.kind === 'majority') return model.quorum > seats;
  if (model.kind === 'atLeast') return model.votes > seats;
  return model.kind === 'chiefExecutive' && roles.filter((one) => one === 'chair').length !== 1;
}

/** What becomes of an item that is not approved, by what most of those against it wanted. */
function against(answers: readonly Given[]): 'returned' | 'postponed' | 'rejected' {
  const of = (choice: string) => answers.filter((one) => one.choice === choice).length;
  if (of('return') > of('reject') && of('return') >= of('postpone')) return 'returned';
  return of('postpone') > of('reject') ? 'postponed' : 'rejected';
}

const NAMES = { approve: 'approved', reject: 'rejected', return: 'returned', postpone: 'postponed' } as const;
type Given = { seat: PersonId; choice: keyof typeof NAMES };

function byModel(model: DecisionModel, size: number, answers: readonly Given[], chair: PersonId | undefined) {
  const tally = new Map<keyof typeof NAMES, number>();
  for (const { choice } of answers) tally.set(choice, (tally.get(choice) ?? 0) + 1);
  const most = (needed: number) => [...tally].find(([, count]) => count >= needed)?.[0];
  const more = (number: number) => number * 2 > size;
  const won = [...tally].find(([, count]) => more(count))?.[0];
  const isFull = answers.length === size;
  switch (model.kind) {
    case 'majority':
      if (answers.length < model.quorum) return undefined;
      return won !== undefined ? NAMES[won] : isFull ? ('rejected' as const) : undefined;
    case 'all': {
      if (!isFull) return undefined;
      const unanimous = most(size);
      return unanimous === undefined ? against(answers) : NAMES[unanimous];
    }
    case 'atLeast': {
      const approve = tally.get('approve') ?? 0;
      if (approve >= model.votes) return 'approved' as const;
      const couldBe = approve + (size - answers.length);
      return model.votes <= size && couldBe < model.votes ? against(answers) : undefined;
    }
    case 'chiefExecutive': {
      if (chair === undefined)
        return won !== undefined ? NAMES[won] : isFull ? ('rejected' as const) : undefined;
      const decided = answers.find((one) => one.seat === chair)?.choice;
      return decided === undefined ? undefined : NAMES[decided];
    }
  }
}

/** The standing of a decision at a moment, by walking through what was written up to it. */
export function standingFrom(
  all: readonly LedgerEntry[],
  decisionId: string,
  at: Instant,
): string | undefined {
  const entries = all.filter((one) => one.at <= at);
  const own = about(entries, decisionId);
  if (own.length === 0) return undefined;
  const on = danishDate(at);
  const state = { is: 'awaitingApproval' as string };
  for (const one of own) {
    if (one.type === 'DecisionSubmitted' || one.type === 'DecisionRevised' || one.type === 'ConditionsAdded')
      state.is = 'awaitingApproval';
    if (one.type === 'DecisionConcluded') state.is = one.data.outcome;
    if (one.type === 'DecisionWithdrawn') state.is = 'withdrawn';
    if (one.type === 'DecisionRevoked') state.is = 'revoked';
  }
  if (state.is !== 'approved') return state.is;
  const isReplaced = only(entries, 'DecisionConcluded').some(
    ({ data, seq }) =>
      data.outcome === 'approved' &&
      putFrom(
        entries.filter((entry) => entry.seq <= seq),
        data.decisionId,
      ).data.content.supersedes === decisionId,
  );
  if (isReplaced) return 'superseded';
  return whileApproved(own, putFrom(entries, decisionId).data.content, on);
}

function whileApproved(own: readonly LedgerEntry[], content: DecisionContent, on: DanishDate): string {
  const met = only(own, 'ConditionFulfilled').map((one) => one.data.conditionId);
  const open = content.conditions.filter((one) => !met.includes(one.conditionId));
  if (open.some((one) => on > one.dueOn)) return 'lapsed';
  if (content.revisitOn !== null && on > content.revisitOn) return 'expired';
  const reports = only(own, 'ActionReported').map((one) => one.data);
  const actions = 'actions' in content ? content.actions : [];
  const isBehind = actions.some(({ actionId, dueOn }) => {
    const about_ = reports
      .filter((report) => report.actionId === actionId)
      .map((report) => report.report.kind);
    return about_.includes('delayed') || (on > dueOn && !about_.includes('done'));
  });
  if (isBehind) return 'stale';
  return open.length > 0 ? 'openConditions' : 'inForce';
}
