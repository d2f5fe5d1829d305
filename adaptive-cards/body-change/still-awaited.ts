import type { CardElementArray } from '@microsoft/teams.cards';
import type { ConfirmationMatter } from '../../domain/delivery/delivery';
import { sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { CONFIRMATION_REMINDER_WORDS } from '../../words/body-change/confirmation-reminder-words';
import type { Language } from '../../words/language';
import { writtenList } from '../../words/written-values';

/** So many of those it awaits are named on a card. */
const SHOWN_NAMES = 10;

/** That something still awaits a press: to one who can, or to a coordinator, whom it does not await. */
export type StillAwaited = {
  to: 'confirmer' | 'coordinator';
  days: number;
  /** Whom it awaits, for the coordinator; nobody can confirm it where there are none. */
  names: readonly string[];
};

/** How the card is headed that says so. */
export const stillAwaitedTitle = (
  matter: ConfirmationMatter,
  { to }: StillAwaited,
  language: Language,
): string => CONFIRMATION_REMINDER_WORDS[language].title[to][matter];

/** How long it has waited, for whom, and what a coordinator can do. */
export function stillAwaitedLines(
  matter: ConfirmationMatter,
  { to, days, names }: StillAwaited,
  language: Language,
): CardElementArray {
  const words = CONFIRMATION_REMINDER_WORDS[language];
  const waited = days === 0 ? [] : [sentence(words.waited(days, matter))];
  if (to === 'confirmer') return waited;
  return names.length === 0
    ? [...waited, sentence(words.nobody[matter])]
    : [
        ...waited,
        labelledText(
          words.awaits,
          writtenList(
            names.slice(0, SHOWN_NAMES).map((one) => shortened(one, 100)),
            language,
          ),
        ),
        sentence(words.next[matter]),
      ];
}
