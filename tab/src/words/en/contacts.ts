import { FIELDS } from '../../../../words/field-names';
import { CONTACT_WORDS } from '../../../../words/incident/contact-words';
import { inLanguage } from '../../../../words/in-language';

export const contacts = {
  contacts: {
    title: 'Contacts',
    lead: 'Whom to call. The contacts can be changed and removed, and they are not in the audit trail.',
    seeded: inLanguage(CONTACT_WORDS, 'en'),
    empty: 'No phone number or mail has been written yet.',
    notWritten: 'Without phone and mail: {{names}}.',
    all: 'See and change the contacts',
    hours: 'Hours: {{hours}}',
    changed: 'Changed by {{name}} {{at}}',
    edit: 'Change',
    editNamed: 'Change {{name}}',
    add: 'Add a contact',
    name: FIELDS.name.en,
    phone: FIELDS.phone.en,
    phoneHint: 'One number, such as 12 34 56 78.',
    phoneInvalid: 'Write one phone number with at least three digits.',
    mail: FIELDS.mail.en,
    mailInvalid: 'Write one mail address.',
    hoursField: FIELDS.hours.en,
    hoursHint: 'Such as "Round the clock".',
    save: 'Save the contact',
    savedNow: 'Saved now',
    remove: 'Remove',
    removeNamed: 'Remove what is written of {{name}}',
    removeWhat: 'Everything that is written of {{name}} is deleted and cannot be fetched again.',
    removeConfirm: 'Yes, delete it',
  },
};
