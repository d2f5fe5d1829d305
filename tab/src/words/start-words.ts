import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstDa } from './da-first';
import { languageOf, type Language } from '../../../words/language';

/** Where the words are that do not come with the program: English, and what only other pages and forms say. */
const FETCHED = {
  first: { da: () => Promise.resolve(firstDa), en: async () => (await import('./en-first')).firstEn },
  later: {
    da: async () => (await import('./da-later')).laterDa,
    en: async () => (await import('./en-later')).laterEn,
  },
} satisfies Record<string, Record<Language, () => Promise<object>>>;
type Part = keyof typeof FETCHED;

/** The language that is being spoken or fetched, what is there of each, and whether more than the first page is wanted. */
const spoken = { language: languageOf('da'), there: new Set(['first da']), isMoreWanted: false };

/** Starts the words in a language, and keeps the page's `lang` right for screen readers. */
export async function startWords(language: Language): Promise<void> {
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  await i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    resources: { da: { translation: firstDa } },
    interpolation: { escapeValue: false },
  });
  await speak(i18next, language);
}

/** Changes the language; its words are fetched the first time somebody reads them. */
export async function speak(words: i18n, language: Language): Promise<void> {
  spoken.language = language;
  await fetchWords(words, 'first', language);
  if (spoken.isMoreWanted) await fetchWords(words, 'later', language);
  if (languageOf(words.language) !== language) await words.changeLanguage(language);
}

/** Fetches what pages and forms beyond the first page say, in the language that is spoken now or is about to be. */
export async function laterWords(): Promise<void> {
  spoken.isMoreWanted = true;
  await fetchWords(i18next, 'later', spoken.language);
}

async function fetchWords(words: i18n, part: Part, language: Language): Promise<void> {
  const key = `${part} ${language}`;
  if (spoken.there.has(key)) return;
  const found = await FETCHED[part][language]();
  words.addResourceBundle(language, 'translation', found);
  spoken.there.add(key);
}
