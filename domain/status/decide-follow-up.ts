import { isOnRoster } from '../access/access';
import { danishDate } from '../calendar/danish-time';
import { dateRefusal } from '../calendar/date-limits';
import { may, type DecideContext } from '../access/decide-context';
import type { StatusState } from './status-state';
import { ok, refuse } from '../ground/result';
import { requireText } from '../ground/text-rule';
import type { StatusCommand } from './commands';
import type { StatusEvent } from './events';
import { hasLeft, type FollowUp } from './follow-up';
import { followUpAbilitiesOf, type FollowUpAbilities } from './follow-up-abilities';
import { STATUS_MOST } from './status-limits';
import type { StatusResult } from './refusals';

type Of<Type extends StatusCommand['type']> = Extract<StatusCommand, { type: Type }>;

/** A director asks for something to be followed up, by whom and by when. Pressing twice asks once. */
export function requestFollowUp(
  state: StatusState,
  { month, text, ownerId, dueOn }: Of<'RequestFollowUp'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  if (!may(context, 'noteReport')) return refuse({ code: 'not-allowed', ability: 'noteReport' });
  if (!state.reports.has(month)) return refuse({ code: 'unknown-report', month });
  const wrong = requireText('text', text, STATUS_MOST.followUp);
  if (wrong !== undefined) return refuse(wrong);
  if (!isOnRoster(state.access, ownerId)) return refuse({ code: 'unknown-person', value: ownerId });
  const wrongDate = dateRefusal('step', 'dueOn', dueOn, danishDate(context.now));
  if (wrongDate !== undefined) return refuse(wrongDate);
  const asked = { month, text: text.trim(), ownerId, dueOn };
  const isThere = [...state.followUps.values()].some(
    (one) => one.month === month && one.text === asked.text && one.ownerId === ownerId && one.dueOn === dueOn,
  );
  if (isThere) return ok([]);
  const followUpId = `O-${String(state.followUps.size + 1).padStart(3, '0')}`;
  return ok([{ type: 'FollowUpRequested', data: { followUpId, ...asked } }]);
}

/** A coordinator, or whoever asked, names somebody else with a role today: the one who was asked may have left. */
export function reassignFollowUp(
  state: StatusState,
  { followUpId, ownerId }: Of<'ReassignFollowUp'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  const asked = state.followUps.get(followUpId);
  if (!abilitiesIn(asked, context).reassign) return refuse({ code: 'not-allowed', ability: 'issueReport' });
  if (asked === undefined) return refuse({ code: 'unknown-follow-up', value: followUpId });
  if (asked.answer !== null) return refuse({ code: 'follow-up-answered', followUpId });
  const { ownerId: previousOwnerId } = asked;
  if (ownerId === previousOwnerId) return ok([]);
  if (hasLeft(state.access, ownerId, danishDate(context.now)))
    return refuse({ code: 'unknown-person', value: ownerId });
  return ok([{ type: 'FollowUpReassigned', data: { followUpId, ownerId, previousOwnerId } }]);
}

/** What whoever asks for it may do; with a follow-up that is not there a coordinator may look for it. */
const abilitiesIn = (asked: FollowUp | undefined, { actor }: DecideContext): FollowUpAbilities =>
  actor.kind === 'person'
    ? followUpAbilitiesOf(asked ?? NOBODYS, actor.personId, actor.roles)
    : { answer: false, reassign: false };

const NOBODYS = { ownerId: '', askedBy: '' };

/** The one who was asked answers, or a coordinator for them; an answer stands. Pressing twice answers once. */
export function answerFollowUp(
  state: StatusState,
  { followUpId, text }: Of<'AnswerFollowUp'>,
  context: DecideContext,
): StatusResult<readonly StatusEvent[]> {
  const { actor } = context;
  const asked = state.followUps.get(followUpId);
  if (actor.kind !== 'person' || !abilitiesIn(asked, context).answer)
    return refuse({ code: 'not-allowed', ability: 'issueReport' });
  if (asked === undefined) return refuse({ code: 'unknown-follow-up', value: followUpId });
  const wrong = requireText('text', text, STATUS_MOST.followUpAnswer);
  if (wrong !== undefined) return refuse(wrong);
  if (asked.answer === null)
    return ok([{ type: 'FollowUpAnswered', data: { followUpId, text: text.trim() } }]);
  const isSame = asked.answer.by === actor.personId && asked.answer.text === text.trim();
  return isSame ? ok([]) : refuse({ code: 'follow-up-answered', followUpId });
}
