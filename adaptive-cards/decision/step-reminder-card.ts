import type { DanishDate } from '../../domain/calendar/danish-time';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, footnote, heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { DEADLINE_NOTICE_WORDS } from '../../words/delivery/deadline-notice-words';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import { type StepKind } from '../../domain/decision/open-step';

export type StepReminderView = {
  language: Language;
  municipality: string;
  decisionId: string;
  /** Null: the reader may not open the decision, and sees their own step only. */
  title: string | null;
  kind: StepKind;
  dueOn: DanishDate;
  /** What is to be done; null: it waits for the reader no more. */
  text: string | null;
  /** Whoever it was given to, if that is somebody else who has left. */
  ownerLeft: string | null;
  link: string;
};

/** Reminds one person of a condition or a step before its day, and on it. */
export function stepReminderCard(view: StepReminderView): CardJson {
  const { language, municipality, decisionId, title, kind, text, ownerLeft, link } = view;
  const words = DEADLINE_NOTICE_WORDS[language];
  const date = writtenDate(view.dueOn, language);
  const said = kind === 'condition' ? words.conditionTitle(date) : words.stepTitle(date);
  const open = title === null ? ANSWER_WORDS[language].open : DECISION_CARD_WORDS[language].openCase;
  return cardJson(language, `${decisionId}: ${said}.`, {
    body: [
      eyebrow(`${municipality} · ${decisionId}`),
      heading(said),
      ...(title === null ? [] : plainText(shortened(title, 200), { bold: true })),
      ...(text === null
        ? [sentence(words.stepDone)]
        : [
            labelledText(words[kind], shortened(text, 500)),
            ...(ownerLeft === null ? [] : plainText(words.ownerLeft(shortened(ownerLeft, 100)))),
            sentence(title === null ? words.reportInOverview : words.reportInCase),
            footnote(kind === 'condition' ? words.conditionMeans : words.stepMeans),
          ]),
    ],
    actions: [openTabAction(open, link)],
  });
}
