import type { Language } from '../language';
import { quoted, writtenList } from '../written-values';

type RegisterListWords = {
  /** What a row changes, by the names of the fields. */
  changes: (fields: readonly string[]) => string;
  unknownOwner: (name: string) => string;
  unknownSupplier: (name: string) => string;
  riskUndated: string;
  /** A word of a choice that is not one of the app's. */
  unknownValue: (value: string) => string;
  /** Of a system that is not in use by the list: it is on ours, or not. */
  inactiveListed: string;
  inactiveUnknown: string;
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
    unknownValue: (value) =>
      `${quoted(value, 'da')} er ikke et svar, som appen kender. Det bliver ikke registreret.`,
    inactiveListed:
      'Inaktivt i filen og i brug på kommunens liste. Læs filen under Datakilder for at få forslag om at tage det ud af brug.',
    inactiveUnknown: 'Inaktivt i filen og ikke på kommunens liste.',
    fromFile: (fileName) => `Filen ${quoted(fileName, 'da')}`,
  },
  en: {
    changes: (fields) => `Changes: ${writtenList(fields, 'en')}.`,
    unknownOwner: (name) => `${quoted(name, 'en')} is not in the app. Who is responsible is not recorded.`,
    unknownSupplier: (name) => `${quoted(name, 'en')} is not on the list of suppliers.`,
    riskUndated: 'The risk result has no date and is not recorded.',
    unknownValue: (value) =>
      `${quoted(value, 'en')} is not an answer that the app knows. It is not recorded.`,
    inactiveListed:
      'Inactive in the file and in use on the municipality’s list. Read the file under Data sources to have it proposed to be taken out of use.',
    inactiveUnknown: 'Inactive in the file and not on the municipality’s list.',
    fromFile: (fileName) => `The file ${quoted(fileName, 'en')}`,
  },
} satisfies Record<Language, RegisterListWords>;
