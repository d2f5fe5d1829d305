import type { DanishDate, Month } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../words/answer-words';
import type { Language } from '../words/language';
import { writtenDate, writtenMonth } from '../words/written-values';

export type WaitingVote = {
  decisionId: string;
  title: string;
  answerBy: DanishDate;
  late: boolean;
  /** The member for whom the reader answers as deputy; null: for themselves. */
  onBehalfOf: string | null;
};

/** What waits for one person; for their own chat only. */
export type WaitingView = {
  language: Language;
  votes: readonly WaitingVote[];
  /** Conflicts of others that the reader is asked about. */
  conflicts: readonly { decisionId: string; name: string }[];
  /** Meetings whose answers the reader has not confirmed. */
  meetings: readonly { meetingId: string; on: DanishDate }[];
  reports: readonly Month[];
  /** Courses that others have reported and the reader can verify. */
  courses: number;
  /** How many cards to press follow this one. */
  cards: number;
  link: string;
};

const SHOWN = 10;

/** What waits for the reader: answers first, the earliest date on top. */
export function waitingCard(view: WaitingView): CardJson {
  const { language, votes, conflicts, meetings, reports, courses, cards, link } = view;
  const words = ANSWER_WORDS[language];
  const others = votes.length + conflicts.length + meetings.length + reports.length;
  const count = others + courses;
  const summary = count === 0 ? words.nothingWaits : words.waitingCount(count);
  return cardJson(language, summary, {
    body: [
      heading(words.waitingTitle),
      sentence(summary),
      ...votes.slice(0, SHOWN).map((vote) => voteLine(vote, language)),
      ...conflicts
        .slice(0, SHOWN)
        .map(({ decisionId, name }) => labelledText(decisionId, words.waitingConflict(shortened(name, 100)))),
      ...meetings
        .slice(0, SHOWN)
        .map(({ meetingId, on }) => sentence(words.waitingMeeting(meetingId, writtenDate(on, language)))),
      ...reports.slice(0, SHOWN).map((month) => sentence(words.waitingReport(writtenMonth(month, language)))),
      ...(courses === 0 ? [] : [sentence(words.waitingCourses(courses))]),
      ...(others === 0
        ? []
        : [sentence(cards < others ? words.waitingMore : words.waitingCards, { isSubtle: true })]),
    ],
    actions: [openTabAction(words.open, link)],
  });
}

function voteLine({ decisionId, title, answerBy, late, onBehalfOf }: WaitingVote, language: Language) {
  const words = ANSWER_WORDS[language];
  const date = writtenDate(answerBy, language);
  const label = late ? words.waitingVoteLate(decisionId, date) : words.waitingVote(decisionId, date);
  const deputy = onBehalfOf === null ? '' : ` (${words.waitingFor(shortened(onBehalfOf, 100))})`;
  return labelledText(label, `${shortened(title, 200)}${deputy}`);
}

/** The answer in a channel, where it is nobody else's business. */
export function waitingIsPrivateCard(language: Language, link: string): CardJson {
  const words = ANSWER_WORDS[language];
  return cardJson(language, words.privateTitle, {
    body: [heading(words.privateTitle), sentence(words.onlyInPrivate)],
    actions: [openTabAction(words.open, link)],
  });
}
