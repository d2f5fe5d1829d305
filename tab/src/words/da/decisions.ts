import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { STANDING_WORDS } from '../../../../words/decision/decision-words';
import { FIELDS } from '../../../../words/field-names';

export const decisions = {
  decisions: {
    title: 'Beslutninger',
    lead: 'Sager, som ledelsesorganet tager stilling til, og om det besluttede stadig gælder.',
    new: 'Ny beslutning',
    meetings: 'Møder',
    empty: 'Ingen sager er forelagt endnu.',
    noneFound: 'Ingen sager passer til det valgte.',
    number: 'Nr.',
    name: 'Titel',
    state: 'Status',
    date: FIELDS.date.da,
    answerBy: 'Svar senest {{date}}',
    validUntil: 'Gælder til og med {{date}}',
    wasValidUntil: 'Gjaldt til og med {{date}}',
    concludedOn: 'Afgjort {{date}}',
    treatedOn: 'Behandlet {{date}}',
    journal: 'Sagsnummer',
    votes: 'Svar',
    votesOf: '{{answered}} af {{body}}',
    overdue: 'Over fristen',
    provisional: 'Foreløbig',
    journals: {
      awaiting: 'Ikke journaliseret endnu',
      late: ON_SEVERAL_PAGES.journalLate.da,
    },
    age_one: 'Manglen blev opdaget for {{count}} dag siden',
    age_other: 'Manglen blev opdaget for {{count}} dage siden',
    mine: CASE_LABELS.waitingForYou.da,
    filters: 'Vælg sager',
    search: 'Søg i titel, nummer og sagsnummer',
    group: 'Status',
    kind: FIELDS.kind.da,
    all: 'Alle',
    toJournal: 'Kun sager, der skal journaliseres',
    onlyMine: 'Kun dem, der venter på mig',
    shown: 'Viser {{shown, number}} af {{all, number}} sager.',
    groups: {
      awaiting: STANDING_WORDS.awaitingApproval.da,
      inForce: 'I kraft',
      again: STANDING_WORDS.stale.da,
      closed: 'Ikke i kraft',
    },
  },
};
