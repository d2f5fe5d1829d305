import type { Language, Text } from '../language';

export const FAULT_TITLE = {
  da: 'Det lykkedes ikke',
  en: 'It did not work',
} satisfies Text;

/** What is said when something broke: no cause, nothing personal, only what to do and the number to quote. */
export function faultSentence(language: Language, trace: string): string {
  return language === 'da'
    ? `Der er en fejl hos os, og vi ved ikke, om det, du gjorde, blev gemt. Åbn fanen og se efter, før du prøver igen. Sker det igen, så kontakt informationssikkerhedskoordinatoren, og oplys nummeret ${trace}.`
    : `There is an error on our side, and we do not know whether what you did was saved. Open the tab and look before you try again. If it happens again, contact the security coordinator and quote the number ${trace}.`;
}
