import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { firstDa } from './da-first';
import { languageOf, type Language } from '../../../words/language';

/** Where the words are that do not come with the program: English, and what other pages and forms say. */
const FETCHED = {
  first: { da: () => Promise.resolve(firstDa), en: async () => (await import('./en-first')).firstEn },
  later: {
    da: async () => (await import('./da-later')).laterDa,
    en: async () => (await import('./en-later')).laterEn,
  },
  case: {
    da: async () => (await import('./da-case')).caseDa,
    en: async () => (await import('./en-case')).caseEn,
  },
  oversight: {
    da: async () => (await import('./da-oversight')).oversightDa,
    en: async () => (await import('./en-oversight')).oversightEn,
  },
  settings: {
    da: async () => (await import('./da-settings')).settingsDa,
    en: async () => (await import('./en-settings')).settingsEn,
  },
} satisfies Record<string, Record<Language, () => Promise<object>>>;
type Part = keyof typeof FETCHED;

/** What only some of the pages beyond the first one say. */
export type WordPart = Exclude<Part, 'first' | 'later'>;

/** The language that is being spoken or fetched, what is there of each, and what is wanted of it. */
const spoken = {
  language: languageOf('da'),
  there: new Set(['first da']),
  wanted: new Set<Part>(['first']),
};

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
  await Promise.all([...spoken.wanted].map((part) => fetchWords(words, part, language)));
  if (languageOf(words.language) !== language) await words.changeLanguage(language);
}

/** Fetches what a page or form beyond the first page says, in the language that is spoken now or is about to be. */
export async function laterWords(...parts: readonly WordPart[]): Promise<void> {
  const wanted = ['later', ...parts] as const;
  for (const part of wanted) spoken.wanted.add(part);
  await Promise.all(wanted.map((part) => fetchWords(i18next, part, spoken.language)));
}

async function fetchWords(words: i18n, part: Part, language: Language): Promise<void> {
  const key = `${part} ${language}`;
  if (spoken.there.has(key)) return;
  const found = await FETCHED[part][language]();
  words.addResourceBundle(language, 'translation', found);
  spoken.there.add(key);
}
