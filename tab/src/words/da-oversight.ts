import { contacts } from './da/contacts';
import { incidents } from './da/incidents';
import { measures } from './da/measures';
import { registration } from './da/registration';
import { suppliers } from './da/suppliers';
import { systems } from './da/systems';

/** The Danish words that only the registers of measures, incidents, suppliers and systems say. */
export const oversightDa = {
  ...contacts,
  ...incidents,
  ...measures,
  ...registration,
  ...suppliers,
  ...systems,
};
