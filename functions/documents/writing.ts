import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import type { Language, Text } from '../../words/language';
import { PAPER_LABELS } from '../../words/paper-labels';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import type { PdfNote } from './pdf/pdf-document';

/** How a paper is written: in one language from its title to its last fingerprint. */
export type Writing<Words> = {
  language: Language;
  words: Words;
  say: (text: Text) => string;
  day: (date: DanishDate) => string;
  time: (at: Instant) => string;
};

/** The writing of a paper in a language, with the words of such papers. */
export const writingIn = <Words>(
  words: Readonly<Record<Language, Words>>,
  language: Language,
): Writing<Words> => ({
  language,
  words: words[language],
  say: (text) => text[language],
  day: (date) => writtenDate(date, language),
  time: (at) => writtenInstant(at, language),
});

/** What stands where a fact is missing. */
export const MISSING = '–';

/** The language of what people have written, on every paper: the municipality writes Danish, and nobody translates it. */
export const OWN_WORDS = 'da-DK';

/** The languages as a PDF file names them. */
export const LANGUAGE_TAGS = { da: OWN_WORDS, en: 'en-GB' } satisfies Record<Language, string>;

/** On a translation, what it is and which paper holds; nothing on the Danish paper. */
export function translationNote(language: Language): PdfNote[] {
  const { translation } = PAPER_LABELS[language];
  return translation === null ? [] : [{ kind: 'note', title: translation.title, text: translation.text }];
}
