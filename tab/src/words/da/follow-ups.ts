import { STATUS_LABELS } from '../../../../words/status/status-labels';
import { FIELDS } from '../../../../words/field-names';

/** What leadership asks to be followed up when it reads a status. */
export const followUps = {
  followUps: {
    title: STATUS_LABELS.followUpWanted.da,
    open: STATUS_LABELS.askForFollowUp.da,
    text: STATUS_LABELS.followUpWhat.da,
    textHint: 'Højst 500 tegn. Opfølgningen vises i månedsstatus, indtil den er besvaret.',
    owner: STATUS_LABELS.followUpWho.da,
    dueOn: FIELDS.dueOn.da,
    ask: 'Bed om opfølgning nu',
    asked: 'Der er bedt om opfølgning.',
    line: 'Ønsket af {{by}}, {{at}}. {{owner}} svarer senest den {{date}}.',
    unanswered: 'Ikke besvaret endnu.',
    answeredBy: 'Besvaret af {{name}}, {{at}}',
    ownerLeft: '{{owner}} har ikke længere en rolle. Vælg en anden til at svare.',
    ownersGone: 'Opfølgninger, som ingen kan svare på',
    ownersGoneLead:
      'Den, der skulle svare, har ikke længere en rolle. Vælg en anden på siden med månedsstatus for den måned.',
    openReassign: 'Lad en anden svare på {{followUpId}}',
    newOwner: 'Hvem skal svare i stedet?',
    sendReassign: 'Gem, hvem der svarer',
    openAnswer: 'Svar på {{followUpId}}',
    answer: 'Svar',
    answerHint: 'Højst 1.000 tegn. Et svar kan ikke ændres.',
    sendAnswer: 'Send svaret',
  },
};
