import type { Language } from '../../words/language';
import { type AnswerTopic } from '../../words/answers/answer-topics';

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
  reportCourse: {
    da: [
      'jeg har taget et kursus',
      'jeg har taget',
      'jeg har været på kursus',
      'meld et kursus',
      'meld kursus',
    ],
    en: ['i have taken a course', 'i have taken', 'i took a course', 'report a course', 'report course'],
  },
  logCourse: {
    da: [
      'registrér et kursus',
      'registrer et kursus',
      'registrér kursus',
      'registrer kursus',
      'log et kursus',
    ],
    en: ['log a course', 'log course', 'register a course'],
  },
  reportedCourses: {
    da: ['bekræft kurser', 'meldte kurser', 'kurser til bekræftelse'],
    en: ['verify courses', 'reported courses', 'courses to verify'],
  },
  status: {
    da: ['status', 'månedsstatus', 'hvordan går det'],
    en: ['monthly status', 'current status', 'status please', 'how are we doing'],
  },
  help: {
    da: ['hjælp', 'hej', 'goddag', 'hvad kan du', 'kommandoer', 'menu'],
    en: ['help', 'hello', 'hi', 'what can you do', 'commands'],
  },
} satisfies Record<AnswerTopic, Record<Language, readonly string[]>>;
