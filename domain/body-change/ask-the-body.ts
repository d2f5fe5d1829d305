import { isBodyRole, type PersonId } from '../access/role';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import type { DecideContext } from '../access/decide-context';
import { currentPolicy } from '../decision/policy';
import type { AccessEvent } from '../access/events';
import type { DecisionEvent } from '../decision/events';
import type { BodyChangeState } from './body-change-state';
import { BODY_CHANGES, type BodyChange } from './body-change';
import { confirmersOf } from './confirmers';
import type { BodyChangeEvent } from './events';
import { holdsPower } from './holds-power';

/** The facts that may change who decides, or how. */
type Changing = Extract<AccessEvent | DecisionEvent, { type: BodyChange['type'] }>;

const isChanging = (event: { type: string }): event is Changing =>
  BODY_CHANGES.some((type) => type === event.type);

/**
 * What was decided, as it is recorded: whatever changes who decides, or how, is put before the body instead of being
 * done, by whichever command it comes. Before the first item was put forward it is done at once and recorded as set-up.
 */
export function askTheBody<Event extends { type: string }>(
  state: BodyChangeState,
  events: readonly (Event | Changing)[],
  context: DecideContext,
): readonly (Event | Changing | BodyChangeEvent)[] {
  const { actor, now, hashOf } = context;
  const asked: (Event | Changing | BodyChangeEvent)[] = [];
  for (const event of events) {
    if (!isChanging(event) || actor.kind !== 'person') {
      asked.push(event);
      continue;
    }
    const change = changeIn(state, event, { hashOf, on: danishDate(now) });
    if (change === undefined) {
      asked.push(event);
      continue;
    }
    if (state.decisions.size === 0) {
      asked.push(asSetUp(event));
      continue;
    }
    const isAwaited = [...state.changes.values()].some(
      (one) => one.state === 'awaited' && hashOf(one.change) === hashOf(change),
    );
    if (isAwaited) continue;
    const changeId = `C-${String(state.changes.size + asked.length + 1).padStart(3, '0')}`;
    const { people } = confirmersOf(state.access, { change, proposedBy: actor.personId }, danishDate(now));
    const askedOf: readonly PersonId[] = people;
    asked.push({ type: 'ChangeProposed', data: { changeId, change, askedOf } });
  }
  return asked;
}

/** The change of who decides, or how, that an event would be; nothing if it is none. */
function changeIn(
  state: BodyChangeState,
  event: Changing,
  { hashOf, on }: Pick<DecideContext, 'hashOf'> & { on: DanishDate },
): BodyChange | undefined {
  switch (event.type) {
    case 'MembershipRecorded':
    case 'MembershipEnded':
      return isBodyRole(event.data.role) ? event : undefined;
    case 'DecisionModelSet':
      return event;
    case 'BodyBasisRecorded': {
      const { text, decidedOn, caseNumber, bodies } = event.data;
      const named = bodies === undefined ? {} : { bodies };
      return { type: event.type, data: { text, decidedOn, caseNumber, ...named } };
    }
    case 'DelegationRecorded': {
      const { delegateId, ceiling, scope, from, to, caseNumber } = event.data;
      return { type: event.type, data: { delegateId, ceiling, scope, from, to, caseNumber } };
    }
    case 'ActingChairRecorded': {
      const { personId, from, to, caseNumber } = event.data;
      return { type: event.type, data: { personId, from, to, caseNumber } };
    }
    case 'ActingChairEnded': {
      const { actingId, to } = event.data;
      const personId = state.access.actingChairs.find((one) => one.actingId === actingId)?.personId ?? '';
      return { type: event.type, data: { actingId, personId, to } };
    }
    case 'SamePersonConfirmed': {
      const { personId, account = '' } = event.data;
      return holdsPower(state, personId, on) ? { type: event.type, data: { personId, account } } : undefined;
    }
    case 'DecisionPolicySet': {
      const { policy } = event.data;
      // Who is reminded when does not move the power to decide; the scale with its levels does.
      const isSame = hashOf(currentPolicy(state.policies).scale) === hashOf(policy.scale);
      return isSame ? undefined : { type: event.type, data: { policy } };
    }
  }
}

/** Recorded as done before there was anything to decide. */
function asSetUp(event: Changing): Changing {
  switch (event.type) {
    case 'MembershipRecorded':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'MembershipEnded':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'DecisionModelSet':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'BodyBasisRecorded':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'DelegationRecorded':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'ActingChairRecorded':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'ActingChairEnded':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'SamePersonConfirmed':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
    case 'DecisionPolicySet':
      return { type: event.type, data: { ...event.data, confirmation: 'setUp' } };
  }
}
