import { cardAction, type CardAction, type CardActionOf, type Verb } from '../../adaptive-cards/card-action';
import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import type { Typed } from '../../adaptive-cards/typed-inputs';
import { cleanText } from '../../domain/ground/clean-text';
import type { Refusal } from '../../domain/refusal';
import { isShared, type Activity } from './activity';
import { actorOf } from './actor';
import type { ActionTurn, Handle, PressAnswer } from '../card-actions/action-turn';
import { answerFollowUp } from '../card-actions/answer-follow-up';
import { approveDecision } from '../card-actions/approve-decision';
import { approveWithConditions } from '../card-actions/approve-with-conditions';
import { confirmMeeting } from '../card-actions/confirm-meeting';
import { declareConflict } from '../card-actions/declare-conflict';
import { logCourse } from '../card-actions/log-course';
import { noteReport } from '../card-actions/note-report';
import { postponeDecision } from '../card-actions/postpone-decision';
import { refreshDecision } from '../card-actions/refresh-decision';
import { refreshMeeting } from '../card-actions/refresh-meeting';
import { refreshReport } from '../card-actions/refresh-report';
import { rejectDecision } from '../card-actions/reject-decision';
import { reportCourse } from '../card-actions/report-course';
import { requestFollowUp } from '../card-actions/request-follow-up';
import { returnDecision } from '../card-actions/return-decision';
import { settleChange } from '../card-actions/settle-change';
import { settleConflict } from '../card-actions/settle-conflict';
import { settleMandate } from '../card-actions/settle-mandate';
import { showChange, showMandate } from '../card-actions/show-body-card';
import { showFollowUp } from '../card-actions/show-follow-up';
import { showNextDecision } from '../card-actions/show-next';
import { showTraining } from '../card-actions/show-training';
import { verifyCourse } from '../card-actions/verify-course';
import type { BotPorts } from '../scene/ports';
import { languageOfPress, type Press } from './press';
import { rememberLanguage } from './remember-language';
import { settingOf } from '../scene/scene-of';
import { TAB_PATHS } from '../scene/tab-paths';

/** Every verb and who handles it; a verb without a handler does not compile. */
const HANDLERS: { [V in Verb]: Handle<CardActionOf<V>> } = {
  'decision.approve': approveDecision,
  'decision.reject': rejectDecision,
  'decision.return': returnDecision,
  'decision.approveWithConditions': approveWithConditions,
  'decision.postpone': postponeDecision,
  'decision.declareConflict': declareConflict,
  'decision.settleConflict': settleConflict,
  'decision.refresh': refreshDecision,
  'decision.showNext': showNextDecision,
  'meeting.confirm': confirmMeeting,
  'meeting.refresh': refreshMeeting,
  'report.note': noteReport,
  'report.refresh': refreshReport,
  'report.requestFollowUp': requestFollowUp,
  'followUp.answer': answerFollowUp,
  'followUp.show': showFollowUp,
  'mandate.confirm': settleMandate,
  'mandate.decline': settleMandate,
  'mandate.show': showMandate,
  'bodyChange.confirm': settleChange,
  'bodyChange.decline': settleChange,
  'bodyChange.show': showChange,
  'training.show': showTraining,
  'training.report': reportCourse,
  'training.log': logCourse,
  'training.verify': verifyCourse,
};

/**
 * What a press comes to, always a card: who pressed is taken from the activity, the verb and its data are parsed by
 * the one list, the state is the ledger's. Refusals are cards too.
 */
export async function dispatch(press: Press, activity: Activity, ports: BotPorts): Promise<PressAnswer> {
  const language = languageOfPress(activity);
  const refused = (refusal: Refusal) =>
    alone(refusalCard(refusal, { language, link: ports.tabLink(TAB_PATHS.overview) }));
  const actor = await actorOf(activity, ports);
  if (!actor.ok) return refused(actor.refusal);
  await rememberLanguage(actor.value, activity, ports);
  const parsed = cardAction.safeParse({ ...press.data, verb: press.verb });
  if (!parsed.success) return refused({ code: 'card-unknown' });
  const setting = { ...(await settingOf(ports, language)), typed: typedIn(press) };
  const place = isShared(activity) ? 'channel' : 'person';
  const turn: ActionTurn = {
    setting,
    reader: { personId: actor.value, place, nameSeen: activity.from.name },
    ports,
  };
  const shown = await handle(press.automatic ? readingOnly(parsed.data) : parsed.data, turn);
  return 'beside' in shown ? shown : alone(shown);
}

const alone = (card: CardJson): PressAnswer => ({ card, beside: [] });

/** What came along as text. Only what has an input of that name on the card is ever shown. */
const typedIn = ({ data }: Press): Typed =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, cleanText(String(value))]] : [],
    ),
  );

function handle(action: CardAction, turn: ActionTurn): Promise<CardJson | PressAnswer> {
  // The entry under an action's own verb takes that action; the compiler cannot see that the two belong together.
  const handler = HANDLERS[action.verb] as Handle<CardAction>;
  return handler(action, turn);
}

/** What a client fetches by itself never writes, whatever verb it names. */
function readingOnly(action: CardAction): CardAction {
  const { language } = action;
  if ('month' in action) return { verb: 'report.refresh', month: action.month, language };
  if ('meetingId' in action) {
    const { meetingId, recordNo } = action;
    return { verb: 'meeting.refresh', meetingId, recordNo, language };
  }
  if ('followUpId' in action) return { verb: 'followUp.show', followUpId: action.followUpId, language };
  if ('mandateId' in action) return { verb: 'mandate.show', mandateId: action.mandateId, language };
  if ('changeId' in action) return { verb: 'bodyChange.show', changeId: action.changeId, language };
  if (action.verb === 'training.show') return action;
  if (action.verb === 'training.report') return { verb: 'training.show', shown: 'reportForm', language };
  if (action.verb === 'training.log') return { verb: 'training.show', shown: 'logForm', language };
  if (action.verb === 'training.verify') return { verb: 'training.show', shown: 'awaiting', language };
  const { decisionId, version, contentHash } = action;
  return { verb: 'decision.refresh', decisionId, version, contentHash, language };
}
