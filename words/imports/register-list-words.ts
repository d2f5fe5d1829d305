import type { Language } from '../language';
import { quoted, writtenList } from '../written-values';

type RegisterListWords = {
  /** What a row changes, by the names of the fields. */
  changes: (fields: readonly string[]) => string;
  unknownOwner: (name: string) => string;
  unknownSupplier: (name: string) => string;
  riskUndated: string;
  /** What a risk result comes from where the list does not say. */
  fromFile: (fileName: string) => string;
};

/** What is said of the rows of a list of suppliers or systems. */
export const REGISTER_LIST_WORDS = {
  da: {
    changes: (fields) => `Rettes: ${writtenList(fields, 'da')}.`,
    unknownOwner: (name) => `${quoted(name, 'da')} er ikke i appen. Den ansvarlige bliver ikke registreret.`,
    unknownSupplier: (name) => `${quoted(name, 'da')} står ikke på listen over leverandører.`,
    riskUndated: 'Risikoresultatet har ingen dato og bliver ikke registreret.',
    fromFile: (fileName) => `Filen ${quoted(fileName, 'da')}`,
  },
  en: {
    changes: (fields) => `Changes: ${writtenList(fields, 'en')}.`,
    unknownOwner: (name) => `${quoted(name, 'en')} is not in the app. Who is responsible is not recorded.`,
    unknownSupplier: (name) => `${quoted(name, 'en')} is not on the list of suppliers.`,
    riskUndated: 'The risk result has no date and is not recorded.',
    fromFile: (fileName) => `The file ${quoted(fileName, 'en')}`,
  },
} satisfies Record<Language, RegisterListWords>;
