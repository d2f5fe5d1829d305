import * as z from 'zod/mini';
import { SEEDED_CONTACTS } from '../../domain/incident/contact';
import { CONTACT_MOST } from '../../domain/incident/contact-limits';
import { endpoint } from '../endpoint';
import { instant, person } from '../values';

/** Somebody to call or to write to in an incident. */
const contact = z.object({
  contactId: z.string(),
  /** The row that is there from the start; null: one that was added. */
  seeded: z.nullable(z.enum(SEEDED_CONTACTS)),
  /** Null: nobody has written in the row yet, and it is called what it is seeded as. */
  written: z.nullable(
    z.object({
      name: z.string(),
      phone: z.string(),
      mail: z.string(),
      hours: z.string(),
      changedAt: instant,
      changedBy: person,
      /** Tells one state of the row from the next; whoever writes names the one they had. */
      mark: z.string(),
    }),
  ),
});
export type ContactView = z.infer<typeof contact>;

const contacts = z.object({ contacts: z.array(contact), mayKeep: z.boolean() });
export type ContactsView = z.infer<typeof contacts>;

const text = (most: number) => z.string().check(z.maxLength(most * 2));

/** Always as they are now: what is outside the ledger has no past. */
export const listContacts = endpoint('GET api/incident-contacts', { answer: contacts });
/** Without a mark the row must be new; with one, it must stand as it did when the mark was given. */
export const saveContact = endpoint('POST api/incident-contacts/{contactId}', {
  body: z.object({
    mark: z.nullable(z.string()),
    name: text(CONTACT_MOST.name),
    phone: text(CONTACT_MOST.phone),
    mail: text(CONTACT_MOST.mail),
    hours: text(CONTACT_MOST.hours),
  }),
  answer: contacts,
});
/** Forgets all that is written in a row. One that is there from the start is then empty again. */
export const removeContact = endpoint('POST api/incident-contacts/{contactId}/removal', {
  body: z.object({ mark: z.string() }),
  answer: contacts,
});
