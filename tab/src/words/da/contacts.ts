import { FIELDS } from '../../../../words/field-names';
import { CONTACT_WORDS } from '../../../../words/incident/contact-words';
import { inLanguage } from '../../../../words/in-language';

export const contacts = {
  contacts: {
    title: 'Kontakter',
    lead: 'Hvem der skal ringes til. Kontakterne kan rettes og fjernes, og de står ikke i revisionssporet.',
    seeded: inLanguage(CONTACT_WORDS, 'da'),
    empty: 'Der er ikke skrevet telefon eller mail endnu.',
    notWritten: 'Uden telefon og mail: {{names}}.',
    all: 'Se og ret kontakterne',
    hours: 'Åbningstid: {{hours}}',
    changed: 'Rettet af {{name}} {{at}}',
    edit: 'Ret',
    editNamed: 'Ret {{name}}',
    add: 'Tilføj en kontakt',
    name: FIELDS.name.da,
    phone: FIELDS.phone.da,
    phoneHint: 'Ét nummer, for eksempel 12 34 56 78.',
    phoneInvalid: 'Skriv ét telefonnummer med mindst tre cifre.',
    mail: FIELDS.mail.da,
    mailInvalid: 'Skriv én mailadresse.',
    hoursField: FIELDS.hours.da,
    hoursHint: 'For eksempel »Hele døgnet«.',
    save: 'Gem kontakten',
    savedNow: 'Nu er gemt',
    remove: 'Fjern',
    removeNamed: 'Fjern det, der er skrevet om {{name}}',
    removeWhat: 'Alt, hvad der er skrevet om {{name}}, slettes og kan ikke hentes igen.',
    removeConfirm: 'Ja, slet det',
  },
};
