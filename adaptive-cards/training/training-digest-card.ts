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

export type TrainingDigestView = {
  language: Language;
  municipality: string;
  monday: DanishDate;
  awaiting: number;
  missing: number;
  dueSoon: number;
  members: number;
  /** Whether the municipality has recorded rules of its own. */
  hasRules: boolean;
  mayVerify: boolean;
  link: string;
};

/** What a coordinator has to see to this week: figures only, with the way to the rest. */
export function trainingDigestCard(view: TrainingDigestView): CardJson {
  const { language, municipality, monday, awaiting, missing, dueSoon, members, hasRules, mayVerify, link } =
    view;
  const words = TRAINING_NOTICE_WORDS[language];
  const lines = [
    ...(awaiting === 0 ? [] : [words.awaiting(awaiting)]),
    ...(missing === 0 ? [] : [words.missing(missing, members, hasRules)]),
    ...(dueSoon === 0 ? [] : [words.dueSoon(dueSoon, members, hasRules)]),
  ];
  return cardJson(language, `${words.digestTitle}. ${lines[0] ?? words.nothing}`, {
    body: [
      eyebrow(COURSE_FORM_WORDS[language].kindOfCard(municipality)),
      heading(words.digestTitle),
      sentence(words.weekOf(writtenDate(monday, language)), { isSubtle: true }),
      ...(lines.length === 0 ? [words.nothing] : lines).map((line) => sentence(line)),
      footnote(words.onlyYou),
    ],
    actions: [
      ...(mayVerify && awaiting > 0
        ? [
            executeAction(TRAINING_CARD_WORDS[language].verify(awaiting), {
              verb: 'training.show',
              shown: 'awaiting',
              language,
            }),
          ]
        : []),
      openTabAction(COURSE_FORM_WORDS[language].openTraining, link),
    ],
  });
}
