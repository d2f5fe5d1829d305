import type { DanishDate } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import { DEADLINE_NOTICE_WORDS } from '../../words/delivery/deadline-notice-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';

export type TrainingOverdueView = {
  language: Language;
  municipality: string;
  memberName: string;
  dueOn: DanishDate;
  /** Whether the date still applies and nothing has come of it. */
  holds: boolean;
  link: string;
};

/** Tells the chair or a coordinator, in their own chat, of a member whose date has passed by local rules. */
export function trainingOverdueCard(view: TrainingOverdueView): CardJson {
  const { language, municipality, memberName, dueOn, holds, link } = view;
  const words = DEADLINE_NOTICE_WORDS[language];
  return cardJson(language, `${words.overdueTitle}.`, {
    body: [
      eyebrow(COURSE_FORM_WORDS[language].kindOfCard(municipality)),
      heading(words.overdueTitle),
      labelledText(words.member, shortened(memberName, 100)),
      sentence(holds ? words.overdue(writtenDate(dueOn, language)) : words.overdueSettled),
      ...(holds ? [sentence(words.overdueNext, { isSubtle: true })] : []),
    ],
    actions: [openTabAction(COURSE_FORM_WORDS[language].openTraining, link)],
  });
}
