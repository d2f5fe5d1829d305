import type { DanishDate } from '../../domain/calendar/danish-time';
import type { ReferralTold } from '../../domain/decision/referral';
import type { DecisionId } from '../../domain/decision/terms';
import { DEADLINE_NOTICE_WORDS } from '../../words/delivery/deadline-notice-words';
import { REFERRAL_REMINDER_WORDS } from '../../words/delivery/referral-reminder-words';
import { ADOPTER_WORDS } from '../../words/decision/adopter-words';
import { REFERRAL_WORDS } from '../../words/decision/referral-words';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';

export type ReferralReminderView = {
  language: Language;
  municipality: string;
  decisionId: DecisionId;
  /** What the case is called; null: the reader may not see it. */
  title: string | null;
  meetingOn: DanishDate;
  isPassed: boolean;
  /** How it was sent on; null: by now it is recorded what came back. */
  referral: ReferralTold | null;
  link: string;
};

/** Reminds a coordinator, in their own chat, of the meeting of a political body, before it, on its day and after it. */
export function referralReminderCard(view: ReferralReminderView): CardJson {
  const { language, municipality, decisionId, title, meetingOn, isPassed, referral, link } = view;
  const words = REFERRAL_REMINDER_WORDS[language];
  const date = (day: DanishDate) => writtenDate(day, language);
  const said = isPassed ? words.passed(date(meetingOn)) : words.ahead(date(meetingOn));
  return cardJson(language, `${said}.`, {
    body: [
      eyebrow(municipality),
      heading(said),
      ...(title === null ? [] : [labelledText(decisionId, shortened(title, 200))]),
      ...(referral === null
        ? [sentence(DEADLINE_NOTICE_WORDS[language].overdueSettled)]
        : [
            labelledText(
              ADOPTER_WORDS[referral.politicalBody][language],
              REFERRAL_WORDS[language].sent(
                date(referral.sentOn),
                date(referral.meetingOn),
                shortened(referral.caseNumber, 60),
              ),
            ),
            sentence(words.todo[referral.politicalBody]),
          ]),
    ],
    actions: [openTabAction(ANSWER_WORDS[language].open, link)],
  });
}
