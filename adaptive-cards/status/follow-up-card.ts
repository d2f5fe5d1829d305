import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import type { FollowUpInput } from '../card-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { FOLLOW_UP_WORDS } from '../../words/status/follow-up-words';
import type { Language } from '../../words/language';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import { STATUS_MOST } from '../../domain/status/status-limits';

export type FollowUpCardView = {
  language: Language;
  municipality: string;
  followUpId: string;
  /** The day that the status is named after. */
  statusOn: DanishDate;
  text: string;
  askedByName: string;
  dueOn: DanishDate;
  answer: { text: string; byName: string; at: Instant } | null;
  mayAnswer: boolean;
  link: string;
};

/** What somebody is asked to follow up, with room for the answer, or the answer; in a personal chat only. */
export function followUpCard(view: FollowUpCardView): CardJson {
  const { language, followUpId, answer } = view;
  const words = FOLLOW_UP_WORDS[language];
  const title = answer === null ? words.cardTitle : words.cardAnswered;
  const statusOn = writtenDate(view.statusOn, language);
  const id: FollowUpInput = 'answerText';
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(REPORT_CARD_WORDS[language].kindOfCard(view.municipality)),
      heading(title),
      labelledText(words.askedBy(shortened(view.askedByName, 100), statusOn), shortened(view.text, 500)),
      ...(answer === null
        ? [sentence(words.dueOn(writtenDate(view.dueOn, language)), { weight: 'Bolder' })]
        : [
            sentence(words.answeredBy(shortened(answer.byName, 100), writtenInstant(answer.at, language)), {
              weight: 'Bolder',
            }),
            ...plainText(shortened(answer.text, STATUS_MOST.followUpAnswer)),
          ]),
    ],
    actions: [
      ...(answer === null && view.mayAnswer
        ? [
            {
              type: 'Action.ShowCard' as const,
              title: words.answer,
              card: {
                type: 'AdaptiveCard' as const,
                version: '1.5' as const,
                body: [
                  {
                    type: 'Input.Text' as const,
                    id,
                    isMultiline: true,
                    maxLength: STATUS_MOST.followUpAnswer,
                    label: words.answerText.label,
                    isRequired: true,
                    errorMessage: words.answerText.error,
                  },
                  sentence(words.answerHint, { isSubtle: true, size: 'Small' }),
                ],
                actions: [executeAction(words.answerSend, { verb: 'followUp.answer', followUpId, language })],
              },
            },
          ]
        : []),
      openTabAction(words.open, view.link),
    ],
  });
}
