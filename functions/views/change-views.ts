import type { PersonId } from '../../domain/access/role';
import type { BodyChange } from '../../domain/body-change/body-change';
import { confirmsChangeAs } from '../../domain/body-change/decide-body-change';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { unreachable } from '../../domain/ground/unreachable';
import type { ProposedChangeView } from '../../contracts/access/governance';
import type { ShowPerson } from './person-view';

type Reader = { personId: PersonId; on: DanishDate; mayWithdraw: boolean; show: ShowPerson };

/** The changes that await the body, and those that were settled, the newest first, with what the reader may do. */
export const changeViews = (state: Oversight, reader: Reader): ProposedChangeView[] =>
  [...state.changes.values()].reverse().map((one) => {
    const { personId, on, mayWithdraw, show } = reader;
    const isAwaited = one.state === 'awaited';
    return {
      changeId: one.changeId,
      change: changeView(one.change, show),
      proposedBy: show(one.proposedBy),
      proposedAt: one.proposedAt,
      askedOf: one.askedOf.map(show),
      state: one.state,
      settledBy: one.settledBy === null ? null : show(one.settledBy),
      can: {
        confirm: isAwaited && confirmsChangeAs(state, one, personId, on) !== undefined,
        withdraw: isAwaited && mayWithdraw,
      },
    };
  });

function changeView(change: BodyChange, show: ShowPerson): ProposedChangeView['change'] {
  switch (change.type) {
    case 'MembershipRecorded': {
      const { personId, role, from } = change.data;
      return { type: change.type, person: show(personId), role, from };
    }
    case 'MembershipEnded': {
      const { personId, role, to } = change.data;
      return { type: change.type, person: show(personId), role, to };
    }
    case 'DecisionModelSet': {
      const { model, from, caseNumber } = change.data;
      return { type: change.type, model, from, caseNumber };
    }
    case 'BodyBasisRecorded': {
      const { text, decidedOn, caseNumber, bodies } = change.data;
      const named = bodies === undefined ? null : { ...bodies, others: [...bodies.others] };
      return { type: change.type, text, decidedOn, caseNumber, bodies: named };
    }
    case 'DelegationRecorded': {
      const { delegateId, ceiling, scope, from, to, caseNumber } = change.data;
      return { type: change.type, person: show(delegateId), ceiling, scope, from, to, caseNumber };
    }
    case 'ActingChairRecorded': {
      const { personId, from, to, caseNumber } = change.data;
      return { type: change.type, person: show(personId), from, to, caseNumber };
    }
    case 'ActingChairEnded': {
      const { personId, to } = change.data;
      return { type: change.type, person: show(personId), to };
    }
    case 'SamePersonConfirmed':
      return { type: change.type, person: show(change.data.personId) };
    case 'DecisionPolicySet':
      return { type: change.type, bands: change.data.policy.scale.bands.map((one) => ({ ...one })) };
    default:
      return unreachable(change);
  }
}
