import {
  waitingCard,
  waitingIsPrivateCard,
  type WaitingVote,
} from '../../adaptive-cards/answers/waiting-card';
import { danishDate } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { decisionAbilitiesOf, isOverdue } from '../../domain/decision/decision-abilities';
import { awaitingConfirmation, currentRecord, type Meeting } from '../../domain/meeting/meeting';
import { mayNote } from '../../domain/status/may-note';
import { awaitingVerification } from '../../domain/training/awaiting';
import { decisionCard, maySee } from '../decision-card';
import { meetingCard } from '../meeting-card';
import { reportCard } from '../report-card';
import { nameOf } from '../scene';
import { TAB_PATHS } from '../tab-paths';
import type { Answer, Question } from './answer';

/** Cards to press that follow the list. More than this would bury it. */
const SHOWN_CARDS = 3;

/** What waits for the reader, with the most urgent cards ready to be pressed. In a channel it is nobody else's business. */
export const answerWaiting: Answer = (question) => {
  const { scene, reader, abilities } = question;
  const { state, now, language, tabLink } = scene;
  const link = tabLink(TAB_PATHS.overview);
  if (reader.place === 'channel') return [waitingIsPrivateCard(language, link)];
  const { personId } = reader;
  const asked = askedOf(question);
  const meetings = maySee(personId, scene)
    ? [...state.meetings.values()].filter((one) => awaitingConfirmation(one).includes(personId))
    : [];
  const reports = [...state.reports.values()].filter((one) =>
    mayNote(state.access, one, { ...reader, on: danishDate(now) }),
  );
  const cards = [
    ...asked.map(
      ({ decision }) =>
        () =>
          decisionCard(decision, reader, scene),
    ),
    ...meetings.map((one) => () => meetingCard(one, recordNoOf(one), personId, scene)),
    ...reports.map((one) => () => reportCard(one, reader, scene)),
  ].slice(0, SHOWN_CARDS);
  const list = waitingCard({
    language,
    votes: asked.flatMap((one) => one.votes),
    conflicts: asked.flatMap((one) => one.conflicts),
    meetings: meetings.map(({ meetingId, on }) => ({ meetingId, on })),
    reports: reports.map((one) => one.report.month),
    courses: abilities.logCompletions
      ? awaitingVerification(state.training).filter((one) => one.personId !== personId).length
      : 0,
    cards: cards.length,
    link,
  });
  return [list, ...cards.map((build) => build())];
};

/** What one decision asks of the reader: answers for their seats, and whether others are conflicted. */
type Asked = {
  decision: Decision;
  votes: readonly WaitingVote[];
  conflicts: readonly { decisionId: string; name: string }[];
};

/** The decisions that ask something of the reader, the earliest date first. */
function askedOf({ scene, reader }: Question): readonly Asked[] {
  const { state, now } = scene;
  const today = danishDate(now);
  return [...state.decisions.values()]
    .sort((a, b) => a.content.answerBy.localeCompare(b.content.answerBy))
    .map((decision): Asked => {
      const { decisionId, content } = decision;
      const { seats, settle } = decisionAbilitiesOf(state, decision, reader.personId, now);
      const unanswered = seats.filter((one) => one.current === null);
      return {
        decision,
        votes: unanswered.map(({ seat, isOwn }) => ({
          decisionId,
          title: content.title,
          answerBy: content.answerBy,
          late: isOverdue(decision, today),
          onBehalfOf: isOwn ? null : nameOf(seat, scene),
        })),
        conflicts: settle.map((one) => ({ decisionId, name: nameOf(one.personId, scene) })),
      };
    })
    .filter(({ votes, conflicts }) => votes.length + conflicts.length > 0);
}

const recordNoOf = (meeting: Meeting): number => currentRecord(meeting)?.recordNo ?? 1;
