import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { tidyText } from '../ground/same-text';
import { requireText, textTooLong } from '../ground/text-rule';
import type { GroundRefusal } from '../ground/ground-refusal';
import { CONTACT_MOST } from './contact-limits';

/** Whom a municipality may have to call in an incident. Each has a row from the start, with nothing but its name. */
export const SEEDED_CONTACTS = [
  'kommuneCert',
  'csirt',
  'operator',
  'dataProtection',
  'police',
  'supplier',
] as const;
export type SeededContact = (typeof SEEDED_CONTACTS)[number];

/** What is written of a contact. All but the name may be the empty text. */
export type ContactText = { name: string; phone: string; mail: string; hours: string };
export const CONTACT_FIELDS = [
  'name',
  'phone',
  'mail',
  'hours',
] as const satisfies readonly (keyof ContactText)[];

/** A contact as it was written last. The row is of the directory's kind: it can be changed and taken away, and is no fact. */
export type Contact = ContactText & { contactId: string; changedAt: Instant; changedBy: PersonId };

export const tidyContact = ({ name, phone, mail, hours }: ContactText): ContactText => ({
  name: tidyText(name),
  phone: tidyText(phone),
  mail: tidyText(mail),
  hours: tidyText(hours),
});

/** What is wrong with a contact: no name, too much, a number that cannot be called, a mail that cannot be written to. */
export function contactRefusal(contact: ContactText): GroundRefusal | undefined {
  const missing = requireText('name', contact.name, CONTACT_MOST.name);
  if (missing !== undefined) return missing;
  for (const field of CONTACT_FIELDS) {
    const tooLong = textTooLong(field, contact[field], CONTACT_MOST[field]);
    if (tooLong !== undefined) return tooLong;
  }
  if (contact.phone !== '' && callable(contact.phone) === undefined)
    return { code: 'body-invalid', field: 'phone' };
  return contact.mail === '' || isOneMail(contact.mail) ? undefined : { code: 'body-invalid', field: 'mail' };
}

/** What may stand between the digits of a number. */
const BETWEEN = /[\s().\-/]/g;
/** The digits of a number as a phone takes them, with the + of another country; three is the shortest (112, 114). */
const NUMBER = /^\+?\d{3,15}$/;

/** The number as a phone calls it; nothing where what is written is no one number. */
export function callable(phone: string): string | undefined {
  const digits = phone.replace(BETWEEN, '');
  return NUMBER.test(digits) ? digits : undefined;
}

/** Whether somebody can be written to there. The address goes into a link, so nothing in it may have a meaning there. */
export const isOneMail = (mail: string): boolean =>
  /^[^\s@?&,;:<>"%]+@[^\s@?&,;:<>"%]+\.[^\s@?&,;:<>"%]+$/u.test(mail);
