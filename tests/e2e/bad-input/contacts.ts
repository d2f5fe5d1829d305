import { removeContact, saveContact } from '../../../contracts/incident/contacts';
import { long, wrong, type Case } from './world';

const written = (changes: object = {}) => ({
  mark: null,
  name: 'The police',
  phone: '114',
  mail: '',
  hours: '',
  ...changes,
});
const row = (contactId: string, changes: object = {}) => ({
  params: { contactId },
  json: written(changes),
});
/** The state of a row that is not there. */
const LONG_AGO = `W/"datetime'2020-01-01T00%3A00%3A00.0000000Z'"`;
const OF_NONE = { params: { contactId: 'nobody' }, json: { mark: '"1"' } };

/** Everything wrong that can be done with the contacts of the incidents. */
export const CONTACTS: readonly Case[] = [
  ...wrong(saveContact, 'Camilla', {
    'a contact in a row that is none': ['unknown-contact', () => row('nobody')],
    'a contact in a row that is a path': ['unknown-contact', () => row('../people')],
    'a contact without a name': ['text-missing', () => row('police', { name: ' ' })],
    'a contact with a name on a whole page': ['text-too-long', () => row('police', { name: long(101) })],
    'a contact with two numbers in one': [
      'body-invalid',
      () => row('police', { phone: '11 22 33 44 or 55 66 77 88' }),
    ],
    'a contact whose mail is a command': ['body-invalid', () => row('police', { mail: 'a@b.dk?bcc=c@d.dk' })],
    'a contact changed upon a state that is none': [
      'contact-changed',
      () => row('police', { mark: 'x\r\ny' }),
    ],
    'a contact changed that nobody has written': ['contact-changed', () => row('police', { mark: LONG_AGO })],
  }),
  ...wrong(saveContact, 'Mette', { 'a contact by the chair': ['not-allowed', () => row('police')] }),
  ...wrong(removeContact, 'Camilla', {
    'a contact taken away that is none': ['unknown-contact', () => OF_NONE],
    'a contact taken away upon a state that is none': [
      'contact-changed',
      () => ({ params: { contactId: 'police' }, json: { mark: '*' } }),
    ],
  }),
  ...wrong(removeContact, 'Birgit', { 'a contact taken away by an auditor': ['not-allowed', () => OF_NONE] }),
];
