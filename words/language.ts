import type { Language } from '../domain/ground/languages';

export { LANGUAGES, type Language } from '../domain/ground/languages';

/** The language used when nothing says otherwise. */
export const DEFAULT_LANGUAGE: Language = 'da';

/** The language for a locale such as `da-DK`, `en-us` or what a browser accepts: English is asked for, Danish is not. */
export const languageOf = (locale: string | null | undefined): Language =>
  /^en\b/i.test(locale ?? '') ? 'en' : DEFAULT_LANGUAGE;

/** One text in every language; a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;
