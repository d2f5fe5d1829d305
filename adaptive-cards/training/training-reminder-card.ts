import type { DanishDate } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import type { Language } from '../../words/language';
import { TRAINING_CARD_WORDS } from '../../words/training/training-card-words';
import { TRAINING_NOTICE_WORDS } from '../../words/training/training-notice-words';
import { writtenDate } from '../../words/written-dates';

export type TrainingReminderView = {
  language: Language;
  municipality: string;
  dueOn: DanishDate;
  /** Days until the date; negative once it has passed; null when another date holds, or none. */
  daysLeft: number | null;
  /** Whether the municipality has recorded rules of its own. */
  hasRules: boolean;
  /** The reader's own reports that nobody has verified. */
  awaiting: number;
  mayReport: boolean;
  link: string;
};

/** Reminds one member of a date, in their own chat only. */
export function trainingReminderCard(view: TrainingReminderView): CardJson {
  const { language, municipality, dueOn, daysLeft, hasRules, awaiting, mayReport, link } = view;
  const words = TRAINING_NOTICE_WORDS[language];
  const date = writtenDate(dueOn, language);
  const said =
    daysLeft === null
      ? words.noLonger
      : daysLeft < 0
        ? words.datePassed(date)
        : words.expectedBy(date, daysLeft);
  return cardJson(language, said, {
    body: [
      eyebrow(COURSE_FORM_WORDS[language].kindOfCard(municipality)),
      heading(words.reminderTitle),
      sentence(said, { weight: 'Bolder' }),
      ...(awaiting === 0 ? [] : [sentence(words.reportedAwaits(awaiting))]),
      footnote(words.source(hasRules)),
    ],
    actions: [
      ...(mayReport
        ? [
            executeAction(TRAINING_CARD_WORDS[language].report, {
              verb: 'training.show',
              shown: 'reportForm',
              language,
            }),
          ]
        : []),
      openTabAction(COURSE_FORM_WORDS[language].openTraining, link),
    ],
  });
}
