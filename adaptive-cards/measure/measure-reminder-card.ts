import type { DanishDate } from '../../domain/calendar/danish-time';
import type { MeasureMatter } from '../../domain/measure/measure-days';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { DELIVERY_LABELS } from '../../words/delivery/delivery-labels';
import { MEASURE_REMINDER_WORDS } from '../../words/measure/measure-reminder-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';

/** Measures named on the card; the others are counted. */
const NAMED = 5;

export type MeasureReminderView = {
  language: Language;
  municipality: string;
  matter: MeasureMatter;
  dueOn: DanishDate;
  isPassed: boolean;
  /** Those that still have the day; `owner`: who answers for it, if that is somebody else than the reader. */
  measures: readonly { measureId: string; title: string; owner: string | null }[];
  link: string;
};

/** Reminds one person, in their own chat, of a day of measures before it, on it and when it has passed. */
export function measureReminderCard(view: MeasureReminderView): CardJson {
  const { language, municipality, matter, dueOn, isPassed, measures, link } = view;
  const words = MEASURE_REMINDER_WORDS[language];
  const date = writtenDate(dueOn, language);
  const count = Math.max(measures.length, 1);
  const said = (isPassed ? words.passed : words.near)[matter](count, date);
  const left = measures.length - NAMED;
  return cardJson(language, `${said}.`, {
    body: [
      eyebrow(municipality),
      heading(said),
      ...(measures.length === 0
        ? [sentence(DELIVERY_LABELS.noLongerDue[language])]
        : [
            ...measures
              .slice(0, NAMED)
              .map(({ measureId, title, owner }) =>
                labelledText(
                  measureId,
                  shortened(owner === null ? title : words.withOwner(title, owner), 300),
                ),
              ),
            ...(left > 0 ? [sentence(words.more(left))] : []),
            sentence(words.next[matter]),
          ]),
    ],
    actions: [openTabAction(measures.length === 0 ? ANSWER_WORDS[language].open : words.open, link)],
  });
}
