import type { Language, Text } from '../language';

/** What a row of figures takes the place of. */
export const REPLACED_WORDS = {
  da: {
    value: (before: string) => `Før: ${before}.`,
    source: (before: string) => `Kilde før: ${before}.`,
    responsible: (before: string) => `Ansvarlig før: ${before}.`,
    nobody: 'ingen',
    dropped: (figures: string) => `Udgår, fordi filen ikke har tallene: ${figures}.`,
  },
  en: {
    value: (before: string) => `Before: ${before}.`,
    source: (before: string) => `Source before: ${before}.`,
    responsible: (before: string) => `Responsible before: ${before}.`,
    nobody: 'nobody',
    dropped: (figures: string) => `Removed because the file does not have the figures: ${figures}.`,
  },
} as const satisfies Record<Language, unknown>;

/** The columns of the file with the rows that were left, and what it says of a row that nobody chose for. */
export const REJECTED_WORDS = {
  da: {
    line: 'Linje',
    reason: 'Årsag',
    column: 'Kolonne',
    choose: 'Rækken kan passe på flere personer. Ingen blev valgt.',
  },
  en: {
    line: 'Line',
    reason: 'Reason',
    column: 'Column',
    choose: 'The row may fit several people. None was chosen.',
  },
} as const satisfies Record<Language, unknown>;

/** Said of a row whose person the tenant has given another account. */
export const MOVES_ACCOUNT = {
  da: 'Personen får sin nye konto i Entra ID. Roller og svar følger med.',
  en: 'The person gets their new account in Entra ID. Roles and answers go with it.',
} satisfies Text;
