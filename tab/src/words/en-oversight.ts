import type { oversightDa } from './da-oversight';
import { baseline } from './en/baseline';
import { contacts } from './en/contacts';
import { exercises } from './en/exercises';
import { incidents } from './en/incidents';
import { measures } from './en/measures';
import { registration } from './en/registration';
import { suppliers } from './en/suppliers';
import { systems } from './en/systems';

/** The English words that only the registers of measures, incidents, suppliers and systems say. */
export const oversightEn: typeof oversightDa = {
  ...baseline,
  ...contacts,
  ...exercises,
  ...incidents,
  ...measures,
  ...registration,
  ...suppliers,
  ...systems,
};
