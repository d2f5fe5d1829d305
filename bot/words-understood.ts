import type { Language } from '../adaptive-cards/words/language';

/** What the bot can be asked about, in the order of its help. */
export const TOPICS = ['waiting', 'decisions', 'training', 'status', 'help'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * The words by which each topic is asked for; the first of each is the one in the menu. Case, punctuation, spacing and
 * æ/ø/å written as ae/oe/aa do not matter, and a phrase is also found inside a longer sentence.
 */
export const WORDS_UNDERSTOOD = {
  waiting: {
    da: [
      'hvad venter på mig',
      'hvad venter der på mig',
      'hvad mangler jeg',
      'hvad skal jeg svare på',
      'hvad skal jeg gøre',
      'mine opgaver',
    ],
    en: [
      'what awaits me',
      'what is waiting for me',
      "what's waiting for me",
      'what waits for me',
      'what do i need to do',
      'my tasks',
    ],
  },
  decisions: {
    da: ['beslutninger', 'beslutning', 'beslutningssager', 'sager'],
    en: ['decisions', 'decision', 'cases'],
  },
  training: {
    da: ['uddannelse', 'kurser', 'kursus', 'mine kurser', 'kompetencer'],
    en: ['training', 'courses', 'course', 'my courses', 'competences'],
  },
  status: {
    da: ['status', 'månedsstatus', 'hvordan går det'],
    en: ['monthly status', 'current status', 'status please', 'how are we doing'],
  },
  help: {
    da: ['hjælp', 'hej', 'goddag', 'hvad kan du', 'kommandoer', 'menu'],
    en: ['help', 'hello', 'hi', 'what can you do', 'commands'],
  },
} satisfies Record<Topic, Record<Language, readonly string[]>>;
