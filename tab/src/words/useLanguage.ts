import { useTranslation } from 'react-i18next';
import { languageOf, type Language } from '../../../words/language';

/** The language in use, for sentences that bot and tab share. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return languageOf(i18n.language);
}
