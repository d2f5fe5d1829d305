import type { MeetingCommand } from '../../../domain/meeting/commands';
import { givenGathering } from '../../../domain/meeting/gathering';
import type { Meeting } from '../../../domain/meeting/meeting';
import { plannedLike } from '../../../domain/meeting/meeting-plan';
import { shownItems } from '../../../domain/meeting/shown-items';
import { ok, refuse, type Result } from '../../../domain/result';
import {
  changeMeeting,
  confirmMeeting,
  getMeeting,
  getMeetingAgenda,
  getMeetingCalendar,
  listMeetings,
  planMeeting,
  recordMeeting,
  type MeetingView,
} from '../../../contracts/meeting/meeting';
import { TAB_PATHS } from '../../../bot/scene/tab-paths';
import { AGENDA_WORDS, agendaText, type Agenda } from '../../../words/meeting/agenda-words';
import { meetingCalendar } from '../../documents/meeting-calendar';
import type { Program } from '../../program';
import { tabLink } from '../../tab-link';
import { meetingView } from '../../views/meeting-view';
import { personViews } from '../../views/person-view';
import { answering } from '../decision/answers';
import { fileResponse } from '../edge/file-response';
import { looker, pastRoute, route, type Caller, type Viewpoint } from '../edge/route';

/** Registers the meetings: the agenda, what the secretary writes, and what each member confirms. */
export function registerMeetings(program: Program): void {
  const { config, directory, ledger } = program;

  /** Which items somebody may see is asked of the present; what there is to see, of the moment that they look at. */
  const viewOf = async (caller: Caller, look: Viewpoint) => {
    const reader = { ...looker(caller, look), show: personViews(await directory.all()) };
    return (meeting: Meeting): MeetingView | undefined => {
      const items = shownItems(caller.state, meeting, caller.personId, caller.today);
      return items === undefined ? undefined : meetingView(look.state, meeting, { ...reader, items });
    };
  };

  const show = async (
    meetingId: string,
    caller: Caller,
    look: Viewpoint = { ...caller, isPast: false },
  ): Promise<Result<MeetingView>> => {
    const meeting = look.state.meetings.get(meetingId);
    const view = meeting === undefined ? undefined : (await viewOf(caller, look))(meeting);
    return view === undefined ? refuse({ code: 'unknown-meeting', value: meetingId.slice(0, 40) }) : ok(view);
  };

  const act = async (
    command: MeetingCommand & { meetingId: string },
    caller: Caller,
  ): Promise<Result<MeetingView>> => {
    const effect = await ledger.execute(command, caller.requester);
    return effect.ok ? show(command.meetingId, { ...caller, state: effect.value.state }) : effect;
  };

  pastRoute(program, listMeetings, 'viewDecisions', async (_call, look, caller) => {
    const view = await viewOf(caller, look);
    return ok({ meetings: [...look.state.meetings.values()].reverse().flatMap((one) => view(one) ?? []) });
  });

  pastRoute(program, getMeeting, 'viewDecisions', ({ params }, look, caller) =>
    show(params.meetingId, caller, look),
  );

  const agendaIn = ({ meetingId, ...view }: MeetingView): Agenda & { meetingId: string } => ({
    ...view,
    meetingId,
    link: tabLink(config.tab, TAB_PATHS.meeting(meetingId)),
    items: view.items.map(({ decisionId, title }) => ({
      decisionId,
      title,
      link: tabLink(config.tab, TAB_PATHS.decision(decisionId)),
    })),
  });

  route(program, getMeetingAgenda, 'viewDecisions', async ({ params, language }, caller) => {
    const view = await show(params.meetingId, caller);
    return view.ok ? ok({ text: agendaText(agendaIn(view.value), language) }) : view;
  });

  route(program, getMeetingCalendar, 'viewDecisions', async ({ params, language }, caller) => {
    const view = await show(params.meetingId, caller);
    if (!view.ok) return view;
    const { tenantId } = config;
    const bytes = meetingCalendar(agendaIn(view.value), { tenantId, now: caller.now, language });
    const file = { bytes, mediaType: 'text/calendar; charset=utf-8' };
    return ok(fileResponse(file, AGENDA_WORDS[language].file(view.value.meetingId)));
  });

  route(program, planMeeting, 'keepMeetings', async ({ body }, caller): Promise<Result<MeetingView>> => {
    const planned = await ledger.execute({ type: 'PlanMeeting', ...body }, caller.requester);
    if (!planned.ok) return planned;
    const { state } = planned.value;
    // The one just planned, or the one that was when it came a second time.
    const { on, items } = body;
    const meeting = plannedLike(state.meetings, { on, items, ...givenGathering(body) });
    return meeting === undefined
      ? refuse({ code: 'unknown-meeting', value: '' })
      : show(meeting.meetingId, { ...caller, state });
  });

  route(program, changeMeeting, 'keepMeetings', ({ params, body }, caller) =>
    act({ type: 'ChangeMeeting', meetingId: params.meetingId, ...body }, caller),
  );

  route(program, recordMeeting, 'keepMeetings', ({ params, body }, caller) =>
    act({ type: 'RecordMeeting', meetingId: params.meetingId, ...body }, caller),
  );

  // Whether the reader was there and may answer is for the domain to say.
  route(program, confirmMeeting, 'viewDecisions', async ({ params, body }, caller) => {
    const names = await answering(directory, caller, body.onBehalfOf);
    if (!names.ok) return names;
    const meetingId = params.meetingId;
    return act({ type: 'ConfirmMeeting', meetingId, ...body, ...names.value }, caller);
  });
}
