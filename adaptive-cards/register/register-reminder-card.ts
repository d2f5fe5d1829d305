import type { DanishDate } from '../../domain/calendar/danish-time';
import type { RegisterMatter } from '../../domain/waiting/register-dates';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { DEADLINE_NOTICE_WORDS } from '../../words/delivery/deadline-notice-words';
import { REGISTER_REMINDER_WORDS } from '../../words/delivery/register-reminder-words';
import { FIELDS } from '../../words/field-names';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';

/** One thing that is to be done by the day. */
type Reminded = {
  /** The supplier, system, measurement or exercise. */
  name: string;
  /** What somebody has written of it; null: nothing. */
  text: string | null;
  /** Whoever answers for it, if that is somebody else. */
  owner: string | null;
};

export type RegisterReminderView = {
  language: Language;
  municipality: string;
  matter: RegisterMatter;
  dueOn: DanishDate;
  isPassed: boolean;
  /** Empty: all of it was done, moved or dropped. */
  reminded: readonly Reminded[];
  /** Whether the reader may open the lists. */
  mayOpen: boolean;
  link: string;
};

const MOST_SHOWN = 5;

/** What opens the page of what it is about: of one thing, and of several. */
const OPENS = {
  supplierRemark: ['openSupplier', 'openSuppliers'],
  supplierStatement: ['openSupplier', 'openSuppliers'],
  planTest: ['openSystem', 'openSystems'],
  handover: ['openSystem', 'openSystems'],
  registrationChange: ['openRegistration', 'openRegistration'],
  baseline: ['openBaseline', 'openBaseline'],
  exercise: ['openExercises', 'openExercises'],
  exerciseFinding: ['openExercise', 'openExercises'],
} as const satisfies Record<RegisterMatter, readonly [string, string]>;

/** Reminds one person, in their own chat, of what is to be done in a list of the app by a day. */
export function registerReminderCard(view: RegisterReminderView): CardJson {
  const { language, municipality, matter, dueOn, isPassed, reminded, mayOpen, link } = view;
  const words = REGISTER_REMINDER_WORDS[language];
  const said = words[isPassed ? 'passed' : 'titles'][matter](writtenDate(dueOn, language));
  const more = reminded.length - MOST_SHOWN;
  const open = words[OPENS[matter][reminded.length === 1 ? 0 : 1]];
  return cardJson(language, `${said}.`, {
    body: [
      eyebrow(municipality),
      heading(said),
      ...(reminded.length === 0
        ? [sentence(DEADLINE_NOTICE_WORDS[language].overdueSettled)]
        : [
            ...reminded.slice(0, MOST_SHOWN).flatMap(({ name, text, owner }) => [
              ...(text === null
                ? plainText(shortened(name, 200))
                : [labelledText(shortened(name, 200), shortened(text, 300))]),
              ...(owner === null
                ? []
                : [
                    labelledText(FIELDS.ownerId[language], shortened(owner, 100), {
                      subtle: true,
                      spacing: 'None',
                    }),
                  ]),
            ]),
            ...(more > 0 ? [sentence(words.more(more))] : []),
            sentence(words.todo[matter]),
          ]),
    ],
    actions: [openTabAction(mayOpen ? open : ANSWER_WORDS[language].open, link)],
  });
}
