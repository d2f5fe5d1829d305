import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from './da';
import { languageOf, type Language } from '../../../words/language';

/** Starts the words in a language, and keeps the page's `lang` right for screen readers. */
export async function startWords(language: Language): Promise<void> {
  i18next.on('languageChanged', (now) => {
    document.documentElement.lang = now;
  });
  await i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    resources: { da: { translation: da } },
    interpolation: { escapeValue: false },
  });
  await speak(i18next, language);
}

/** Changes the language; English words are fetched the first time somebody reads them. */
export async function speak(words: i18n, language: Language): Promise<void> {
  if (language === 'en' && !words.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en');
    words.addResourceBundle('en', 'translation', en);
  }
  if (languageOf(words.language) !== language) await words.changeLanguage(language);
}
