import { inLanguage } from '../../../../words/in-language';
import { EVENT_NAMES } from '../../../../words/ledger/event-names';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { STATUS_LABELS } from '../../../../words/status/status-labels';
import type { ledger as danish } from '../da/ledger';

export const ledger: typeof danish = {
  ledger: {
    title: 'Audit trail',
    lead: 'Everything that has happened, newest first. Entries can neither be changed nor deleted.',
    empty: STATUS_LABELS.emptyTrail.en,
    verify: 'Verify the chain',
    verifying: 'Verifying …',
    seq: 'Entry',
    at: 'Time',
    person: 'Who',
    system: 'The app',
    type: 'Event',
    subject: 'About',
    surface: 'From',
    hash: 'Fingerprint',
    older: 'Show older',
    newest: 'Show newest',
    surfaces: { teams: 'Teams', tab: 'The tab', clock: 'Automatic' },
    types: inLanguage(EVENT_NAMES, 'en'),
  },
  verification: {
    match: 'The chain is intact',
    matchText:
      'All {{length}} entries are linked, and they match the fingerprints kept outside the audit trail. The newest fingerprint begins with {{head}}.',
    mismatch: 'The chain is broken',
    mismatchText: 'The first entry that does not match is number {{seq}}. {{reason}}',
    notVerifiable: 'The chain cannot be verified',
    mismatches: {
      gap: 'An entry is missing in the sequence.',
      'wrong-predecessor': 'The entry does not point to the one before it.',
      'wrong-hash': 'The content of the entry does not match its fingerprint.',
      'cut-tail': 'Entries are missing at the end.',
      'false-snapshot':
        'The kept summary says something else than the entries. Delete the summary, and it is made again from the entries.',
      'other-head': 'The entry does not match a fingerprint kept outside the audit trail.',
      other: ON_SEVERAL_PAGES.causeUnknown.en,
    },
    unverifiable: {
      empty: STATUS_LABELS.emptyTrail.en,
      'unreadable-entry': 'Entry number {{at}} cannot be read.',
      'no-anchor':
        'The entries are linked up to and including number {{at}}, but no fingerprint has been kept outside the audit trail yet. The app therefore cannot see whether entries are missing at the end. Issue a monthly status first.',
      other: ON_SEVERAL_PAGES.causeUnknown.en,
    },
    help: 'Contact those responsible for running the app, and change nothing in the audit trail.',
  },
};
