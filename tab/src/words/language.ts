/** The languages of the tab. Danish is first: it is what everybody gets who does not ask for English. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language for a locale such as `da-DK` or `en-us`. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') === true ? 'en' : 'da';
