import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { STANDING_WORDS } from '../../../../words/decision/decision-words';
import { FIELDS } from '../../../../words/field-names';
import type { decisions as danish } from '../da/decisions';

export const decisions: typeof danish = {
  decisions: {
    title: 'Decisions',
    lead: 'Items that the management body decides on, and whether what was decided is still valid.',
    new: 'New decision',
    meetings: 'Meetings',
    empty: 'No decisions have been submitted yet.',
    noneFound: 'No decisions match your choice.',
    number: 'No.',
    name: 'Title',
    state: 'Status',
    date: FIELDS.date.en,
    answerBy: 'Answer by {{date}}',
    validUntil: 'Valid until and including {{date}}',
    wasValidUntil: 'Was valid until and including {{date}}',
    concludedOn: 'Concluded {{date}}',
    treatedOn: 'Considered {{date}}',
    journal: 'Case number',
    votes: 'Answers',
    votesOf: '{{answered}} of {{body}}',
    overdue: 'Overdue',
    provisional: 'Provisional',
    journals: {
      awaiting: 'Not journalised yet',
      late: ON_SEVERAL_PAGES.journalLate.en,
    },
    age_one: 'The deficiency was found {{count}} day ago',
    age_other: 'The deficiency was found {{count}} days ago',
    mine: CASE_LABELS.waitingForYou.en,
    filters: 'Choose decisions',
    search: 'Search in title, number and case number',
    group: 'Status',
    kind: FIELDS.kind.en,
    all: 'All',
    toJournal: 'Only cases to be journalised',
    onlyMine: 'Only those waiting for me',
    shown: 'Showing {{shown, number}} of {{all, number}} decisions.',
    groups: {
      awaiting: STANDING_WORDS.awaitingApproval.en,
      inForce: 'In force',
      again: STANDING_WORDS.stale.en,
      closed: 'Not in force',
    },
  },
};
