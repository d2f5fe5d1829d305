import { isOnRoster } from '../access/access';
import { danishDate, isDanishDate } from '../calendar/danish-time';
import { may, type DecideContext } from '../decide-context';
import type { Oversight } from '../oversight';
import { ok, refuse, type Result } from '../result';
import { requireText } from '../text-rule';
import type { StatusCommand } from './commands';
import type { StatusEvent } from './events';

type Of<Type extends StatusCommand['type']> = Extract<StatusCommand, { type: Type }>;

const MOST_TEXT = 500;
const MOST_ANSWER = 1000;

/** A director asks for something to be followed up, by whom and by when. Pressing twice asks once. */
export function requestFollowUp(
  state: Oversight,
  { month, text, ownerId, dueOn }: Of<'RequestFollowUp'>,
  context: DecideContext,
): Result<readonly StatusEvent[]> {
  if (context.actor.kind !== 'person' || !may(context, 'noteReport'))
    return refuse({ code: 'not-allowed', ability: 'noteReport' });
  if (!state.reports.has(month)) return refuse({ code: 'unknown-report', month });
  const wrong = requireText('text', text, MOST_TEXT);
  if (wrong !== undefined) return refuse(wrong);
  if (!isOnRoster(state.access, ownerId)) return refuse({ code: 'unknown-person', value: ownerId });
  if (!isDanishDate(dueOn)) return refuse({ code: 'date-invalid', field: 'dueOn', value: dueOn });
  if (dueOn < danishDate(context.now)) return refuse({ code: 'date-in-past', field: 'dueOn', value: dueOn });
  const asked = { month, text: text.trim(), ownerId, dueOn };
  const isThere = [...state.followUps.values()].some(
    (one) => one.month === month && one.text === asked.text && one.ownerId === ownerId && one.dueOn === dueOn,
  );
  if (isThere) return ok([]);
  const followUpId = `O-${String(state.followUps.size + 1).padStart(3, '0')}`;
  return ok([{ type: 'FollowUpRequested', data: { followUpId, ...asked } }]);
}

/** The one who was asked answers, or a coordinator for them; an answer stands. */
export function answerFollowUp(
  state: Oversight,
  { followUpId, text }: Of<'AnswerFollowUp'>,
  context: DecideContext,
): Result<readonly StatusEvent[]> {
  const { actor } = context;
  const asked = state.followUps.get(followUpId);
  const isOwner = actor.kind === 'person' && actor.roles.length > 0 && actor.personId === asked?.ownerId;
  if (!isOwner && !(actor.kind === 'person' && may(context, 'issueReport')))
    return refuse({ code: 'not-allowed', ability: 'issueReport' });
  if (asked === undefined) return refuse({ code: 'unknown-follow-up', value: followUpId });
  const wrong = requireText('text', text, MOST_ANSWER);
  if (wrong !== undefined) return refuse(wrong);
  return ok(
    asked.answer === null ? [{ type: 'FollowUpAnswered', data: { followUpId, text: text.trim() } }] : [],
  );
}
