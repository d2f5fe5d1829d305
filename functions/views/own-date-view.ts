import type { PersonId } from '../../domain/access/role';
import { unreachable } from '../../domain/ground/unreachable';
import type { Oversight } from '../../domain/oversight';
import type { OwnDate } from '../../domain/waiting/own-dates';
import type { OwnDateView } from '../../contracts/overview/own-date';

/** A day ahead of somebody's with names and titles in place of ids. */
export function ownDateView(
  date: OwnDate,
  { access, decisions, measures }: Oversight,
  nameOf: (personId: PersonId) => string | null,
): OwnDateView {
  switch (date.kind) {
    case 'meeting':
    case 'course':
    case 'delegation':
      return date;
    case 'revisit':
      return { ...date, title: known(decisions.get(date.decisionId), date.decisionId).content.title };
    case 'measure':
      return { ...date, title: known(measures.get(date.measureId), date.measureId).title };
    case 'mandate': {
      const mandate = access.mandates.find(({ mandateId }) => mandateId === date.rightId);
      const { deputyId, memberId } = known(mandate, date.rightId);
      return { ...date, deputy: nameOf(deputyId), member: nameOf(memberId) };
    }
    case 'actingChair': {
      const acting = access.actingChairs.find(({ actingId }) => actingId === date.rightId);
      return { ...date, acting: nameOf(known(acting, date.rightId).personId) };
    }
    default:
      return unreachable(date);
  }
}

/** What is in somebody's dates was taken from the state and is there. */
function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`Cannot show a date: "${id}" is unknown`);
  return thing;
}
