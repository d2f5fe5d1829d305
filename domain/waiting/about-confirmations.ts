import { confirmsMandateAs } from '../access/settle-mandate';
import { confirmsChangeAs } from '../body-change/decide-body-change';
import { danishDate } from '../calendar/danish-time';
import type { Oversight } from '../oversight';
import type { Reader } from './reader';
import { waitingOf, type Waiting } from './waiting';

/** Mandates and changes of the body that do not count until the reader, or another who was asked, has confirmed them. */
export function aboutConfirmations(state: Oversight, { personId, on }: Reader): readonly Waiting[] {
  const mandates = state.access.mandates.filter(
    (one) =>
      one.confirmation === 'awaited' &&
      one.to >= on &&
      confirmsMandateAs(state.access, one, personId, on) !== undefined,
  );
  const changes = [...state.changes.values()].filter(
    (one) => one.state === 'awaited' && confirmsChangeAs(state, one, personId, on) !== undefined,
  );
  return [
    ...mandates.flatMap(({ mandateId, deputyId, memberId, from }) =>
      waitingOf({ about: 'mandate', mandateId }, [
        { kind: 'mandate', deputyId, memberId, since: from, due: null },
      ]),
    ),
    ...changes.flatMap(({ changeId, change, proposedAt }) =>
      waitingOf({ about: 'bodyChange', changeId }, [
        { kind: 'bodyChange', change: change.type, since: danishDate(proposedAt), due: null },
      ]),
    ),
  ];
}
