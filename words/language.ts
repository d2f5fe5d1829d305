/** The languages of everything a reader sees; Danish is the first and the default. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language used when nothing says otherwise. */
export const DEFAULT_LANGUAGE: Language = 'da';

/** One text in every language; a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;
