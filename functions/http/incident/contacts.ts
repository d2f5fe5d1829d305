import { abilitiesOf } from '../../../domain/access/abilities';
import { contactRefusal, SEEDED_CONTACTS, tidyContact, type Contact } from '../../../domain/incident/contact';
import { CONTACT_MOST } from '../../../domain/incident/contact-limits';
import { compare } from '../../../domain/ground/compare';
import { ok, refuse } from '../../../domain/result';
import {
  listContacts,
  removeContact,
  saveContact,
  type ContactsView,
  type ContactView,
} from '../../../contracts/incident/contacts';
import type { Program } from '../../program';
import { personViews, type ShowPerson } from '../../views/person-view';
import type { KeptContact } from '../../people/contact-store';
import { isMark } from '../edge/is-mark';
import { route, type Caller } from '../edge/route';

/** The id of a row that a form adds: a UUID of its own. */
const ADDED = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const seededAs = (contactId: string) => SEEDED_CONTACTS.find((one) => one === contactId) ?? null;
const isContactId = (contactId: string) => seededAs(contactId) !== null || ADDED.test(contactId);

/** Registers the contacts of the incidents. Nothing of them is in the ledger, which cannot forget (decision 59). */
export function registerContacts(program: Program): void {
  const { contacts, directory } = program;

  const shown = async ({ roles }: Caller): Promise<ContactsView> => {
    const [kept, people] = await Promise.all([contacts.all(), directory.all()]);
    return {
      contacts: contactViews(kept, personViews(people)),
      mayKeep: abilitiesOf(roles).keepIncidents,
    };
  };

  route(program, listContacts, 'viewIncidents', async (_call, caller) => ok(await shown(caller)));

  route(program, saveContact, 'keepIncidents', async ({ params: { contactId }, body }, caller) => {
    if (!isContactId(contactId)) return refuse({ code: 'unknown-contact' });
    const { mark, ...written } = body;
    const text = tidyContact(written);
    const wrong = contactRefusal(text);
    if (wrong !== undefined) return refuse(wrong);
    if (mark !== null && !isMark(mark)) return refuse({ code: 'contact-changed' });
    if (mark === null && (await contacts.all()).length >= CONTACT_MOST.contacts)
      return refuse({ code: 'list-too-long', field: 'contacts', most: CONTACT_MOST.contacts });
    const contact: Contact = { contactId, ...text, changedAt: caller.now, changedBy: caller.personId };
    return (await contacts.save(contact, mark))
      ? ok(await shown(caller))
      : refuse({ code: 'contact-changed' });
  });

  route(
    program,
    removeContact,
    'keepIncidents',
    async ({ params: { contactId }, body: { mark } }, caller) => {
      if (!isContactId(contactId)) return refuse({ code: 'unknown-contact' });
      const isGone = isMark(mark) && (await contacts.drop(contactId, mark));
      return isGone ? ok(await shown(caller)) : refuse({ code: 'contact-changed' });
    },
  );
}

/** The rows that are there from the start in their order, written or not, and then those that were added, by name. */
function contactViews(kept: readonly KeptContact[], show: ShowPerson): ContactView[] {
  const rows = new Map(kept.map((one) => [one.contact.contactId, one]));
  const view = (contactId: string, row: KeptContact | undefined): ContactView => ({
    contactId,
    seeded: seededAs(contactId),
    written: row === undefined ? null : written(row, show),
  });
  const added = kept.filter(({ contact: { contactId } }) => seededAs(contactId) === null);
  return [
    ...SEEDED_CONTACTS.map((contactId) => view(contactId, rows.get(contactId))),
    ...[...added]
      .sort((a, b) => compare(a.contact.name, b.contact.name))
      .map((row) => view(row.contact.contactId, row)),
  ];
}

const written = ({ contact, mark }: KeptContact, show: ShowPerson): ContactView['written'] => {
  const { name, phone, mail, hours, changedAt, changedBy } = contact;
  return { name, phone, mail, hours, changedAt, changedBy: show(changedBy), mark };
};
