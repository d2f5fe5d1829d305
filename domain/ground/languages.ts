/** The languages of everything a reader sees; Danish is the first and the default. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
