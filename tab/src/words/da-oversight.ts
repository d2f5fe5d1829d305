import { baseline } from './da/baseline';
import { contacts } from './da/contacts';
import { exercises } from './da/exercises';
import { incidents } from './da/incidents';
import { measures } from './da/measures';
import { registration } from './da/registration';
import { suppliers } from './da/suppliers';
import { systems } from './da/systems';

/** The Danish words that only the registers of measures, incidents, suppliers and systems say. */
export const oversightDa = {
  ...baseline,
  ...contacts,
  ...exercises,
  ...incidents,
  ...measures,
  ...registration,
  ...suppliers,
  ...systems,
};
