import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';
import { REGISTERED_FACT_WORDS, REGISTRATION_TEXTS } from '../../../../words/registration/registration-words';

export const registration = {
  registration: {
    title: REGISTRATION_TEXTS.registration.da,
    lead: 'Kommunens registrering efter NIS 2-loven § 10. Appen sender intet til myndighederne. Meld det på Virk, og vedlæg kvitteringen her.',
    registered: 'Kvitteringer for registreringen',
    registeredEmpty:
      'Der er ikke vedlagt nogen kvittering. Det er ikke vurderet, om kommunen er registreret.',
    registeredOn: 'Registreret den {{on}}',
    recordedBy: 'Vedlagt af {{name}} {{at}}',
    registeredDay: FIELDS.registeredOn.da,
    registeredDayHint: 'Dagen, som kvitteringen siger.',
    recordAdd: 'Vedlæg en kvittering for registreringen',
    receipt: FIELDS.receipt.da,
    receiptHint: 'PDF eller billede.',
    changes: 'Ændringer',
    changesLead:
      'Ændres noget af det registrerede, skal det meldes senest 14 dage efter (lov: NIS 2-loven § 10, stk. 3). Kun en kvittering afslutter fristen.',
    changesEmpty: 'Der er ikke noteret nogen ændringer.',
    facts: FIELDS.facts.da,
    factsChoose: 'Vælg, hvad der er ændret.',
    fact: inLanguage(REGISTERED_FACT_WORDS, 'da'),
    text: 'Hvad er ændringen?',
    textHint: 'Skriv ikke navne, mailadresser eller telefonnumre. De står i kvitteringen.',
    changedAt: FIELDS.changedAt.da,
    changedAtHint: 'Dansk tid. Fristen løber herfra.',
    changedFrom: 'Ændret fra {{at}}',
    toldBy: 'Noteret af {{name}} {{at}}',
    tell: 'Notér en ændring',
    tellSend: 'Notér ændringen',
    correct: 'Ret',
    correctNamed: 'Ret {{changeId}}',
    correctSend: 'Ret ændringen',
    reason: FIELDS.reason.da,
    keep: 'Vedlæg kvittering',
    keepNamed: 'Vedlæg kvittering for {{changeId}}',
    keepAgainNamed: 'Vedlæg en anden kvittering for {{changeId}}',
    keptBy: 'Kvittering vedlagt af {{name}} {{at}}',
    annul: 'Annullér',
    annulNamed: 'Annullér {{changeId}}',
    annulLead: 'Brug det kun, hvis ændringen aldrig er sket. Fristen løber så ikke.',
    annulSend: 'Annullér ændringen',
    annulled: 'Annulleret af {{name}} {{at}}: {{reason}}',
  },
};
