import { waitingCard, waitingIsPrivateCard } from '../../adaptive-cards/answers/waiting-card';
import { danishDate } from '../../domain/calendar/danish-time';
import { decisionAbilitiesOf, isOverdue } from '../../domain/decision/decision-abilities';
import { mayNote } from '../../domain/status/may-note';
import { decisionCard } from '../decision-card';
import { reportCard } from '../report-card';
import { TAB_PATHS } from '../tab-paths';
import type { Answer } from './answer';

/** Cards to press that follow the list. More than this would bury it. */
const SHOWN_CARDS = 3;

/** What waits for the reader, with the most urgent cards ready to be pressed. In a channel it is nobody else's business. */
export const answerWaiting: Answer = ({ scene, reader }) => {
  const { state, now, language, tabLink } = scene;
  const link = tabLink(TAB_PATHS.overview);
  if (reader.place === 'channel') return [waitingIsPrivateCard(language, link)];
  const today = danishDate(now);
  const votes = [...state.decisions.values()]
    .filter((one) => decisionAbilitiesOf(state.access, one, reader.personId, today).vote)
    .sort((a, b) => a.content.answerBy.localeCompare(b.content.answerBy));
  const reports = [...state.reports.values()].filter((one) =>
    mayNote(state.access, one, { ...reader, on: today }),
  );
  const cards = [
    ...votes.map((one) => () => decisionCard(one, reader, scene)),
    ...reports.map((one) => () => reportCard(one, reader, scene)),
  ].slice(0, SHOWN_CARDS);
  const list = waitingCard({
    language,
    votes: votes.map((one) => ({
      decisionId: one.decisionId,
      title: one.content.title,
      answerBy: one.content.answerBy,
      late: isOverdue(one, today),
    })),
    reports: reports.map((one) => one.report.month),
    cards: cards.length,
    link,
  });
  return [list, ...cards.map((build) => build())];
};
