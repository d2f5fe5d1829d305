import type { Language, Text } from '../language';

export const FAULT_TITLE = {
  da: 'Det lykkedes ikke',
  en: 'It did not work',
} satisfies Text;

/** What is said when something broke: no cause, nothing personal, only what to do and the number to quote. */
export function faultSentence(language: Language, trace: string): string {
  return language === 'da'
    ? `Der opstod en fejl i appen, og det er uvist, om det, du gjorde, blev gemt. Åbn Ledelsestilsyn, og se efter, før du prøver igen. Sker fejlen igen, så kontakt appens driftsansvarlige, og oplys nummeret ${trace}.`
    : `There was an error in the app, and it is not known whether what you did was saved. Open Ledelsestilsyn and look before you try again. If the error happens again, contact those who run the app and quote the number ${trace}.`;
}
