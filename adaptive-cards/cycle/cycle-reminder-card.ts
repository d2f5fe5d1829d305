import type { DanishDate } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { DEADLINE_NOTICE_WORDS } from '../../words/delivery/deadline-notice-words';
import { FIELDS } from '../../words/field-names';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';

export type CycleReminderView = {
  language: Language;
  municipality: string;
  dueOn: DanishDate;
  isPassed: boolean;
  /** What is to be done; null: it was done, moved or dropped. */
  title: string | null;
  /** Whoever was named to see to it, if that is somebody else. */
  owner: string | null;
  /** Whether the reader may open the annual cycle. */
  mayReport: boolean;
  link: string;
};

/** Reminds one person, in their own chat, of a date of the year before its day, on it and when it has passed. */
export function cycleReminderCard(view: CycleReminderView): CardJson {
  const { language, municipality, dueOn, isPassed, title, owner, mayReport, link } = view;
  const words = DEADLINE_NOTICE_WORDS[language];
  const date = writtenDate(dueOn, language);
  const said = isPassed ? words.cyclePassed(date) : words.cycleTitle(date);
  return cardJson(language, `${said}.`, {
    body: [
      eyebrow(municipality),
      heading(said),
      ...(title === null
        ? [sentence(words.overdueSettled)]
        : [
            labelledText(words.cycleTask, shortened(title, 200)),
            ...(owner === null ? [] : [labelledText(FIELDS.ownerId[language], shortened(owner, 100))]),
            sentence(mayReport ? words.cycleReport : words.cycleAsk),
          ]),
    ],
    actions: [openTabAction(mayReport ? words.openCycle : ANSWER_WORDS[language].open, link)],
  });
}
