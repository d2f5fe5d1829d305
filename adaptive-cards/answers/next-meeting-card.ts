import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Gathering } from '../../domain/meeting/gathering';
import { SHORT_ANSWER_WORDS } from '../../words/answers/short-answer-words';
import type { Language } from '../../words/language';
import { moreInTab } from '../../words/more-in-tab';
import { meetingWhen } from '../../words/meeting/agenda-words';
import type { CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { gatheringLines } from '../meeting/gathering-lines';
import { sentence } from '../parts/own-text';
import { caseName } from './case-answer-card';
import { shortAnswerCard } from './short-answer-card';

export type NextMeetingView = {
  language: Language;
  /** Null: none is planned. In a channel its items have no titles. */
  next: {
    on: DanishDate;
    gathering: Gathering;
    items: readonly { decisionId: string; title: string | null }[];
  } | null;
  mayPlan: boolean;
  link: string;
};

const SHOWN = 3;

/** When the body meets next, and what is on the agenda. */
export function nextMeetingCard({ language, next, mayPlan, link }: NextMeetingView): CardJson {
  const { meeting } = SHORT_ANSWER_WORDS[language];
  if (next === null) {
    const title = mayPlan ? meeting.plan : meeting.all;
    return shortAnswerCard({ language, answer: meeting.none, buttons: [openTabAction(title, link)] });
  }
  const { items, on, gathering } = next;
  const more = items.length - SHOWN;
  return shortAnswerCard({
    language,
    answer: meeting.next(meetingWhen(on, gathering, language)),
    body: [
      ...gatheringLines(gathering, language),
      sentence(`${meeting.items(items.length)}.`),
      ...items.slice(0, SHOWN).flatMap(caseName),
      ...(more > 0 ? [sentence(moreInTab(more, language))] : []),
    ],
    buttons: [openTabAction(meeting.open, link)],
  });
}
