import { nextMeetingCard } from '../../adaptive-cards/answers/next-meeting-card';
import { danishDate } from '../../domain/calendar/danish-time';
import { gatheringOf } from '../../domain/meeting/gathering';
import { nextMeeting } from '../../domain/meeting/next-meeting';
import { TAB_PATHS } from '../scene/tab-paths';
import { notAllowed, type Answerer } from './answer';
import { titleFor } from './cases-asked';

/** When the body meets next, with the cases on the agenda that the reader may see. */
export const answerNextMeeting: Answerer = (question) => {
  const { scene, reader, abilities } = question;
  if (!abilities.viewDecisions) return [notAllowed('viewDecisions', scene)];
  const { state, now, language, tabLink } = scene;
  const found = nextMeeting(state, reader.personId, danishDate(now));
  return [
    nextMeetingCard({
      language,
      next:
        found === undefined
          ? null
          : {
              on: found.meeting.on,
              gathering: gatheringOf(found.meeting),
              items: found.items.flatMap((decisionId) => {
                const decision = state.decisions.get(decisionId);
                return decision === undefined ? [] : [{ decisionId, title: titleFor(decision, question) }];
              }),
            },
      mayPlan: abilities.keepMeetings,
      link: tabLink(found === undefined ? TAB_PATHS.meetings : TAB_PATHS.meeting(found.meeting.meetingId)),
    }),
  ];
};
