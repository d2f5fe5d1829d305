import type { Language } from '../language';

type Words = { tooLarge: string; open: string };

/** What is said where a card was larger than Teams takes. */
export const SHORT_CARD_WORDS: Record<Language, Words> = {
  da: { tooLarge: 'Indholdet er for langt til et kort i Teams. Læs det hele i fanen.', open: 'Åbn i fanen' },
  en: {
    tooLarge: 'The content is too long for a card in Teams. Read all of it in the tab.',
    open: 'Open in the tab',
  },
};
