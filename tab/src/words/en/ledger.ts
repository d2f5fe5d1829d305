import type { ledger as danish } from '../da/ledger';

export const ledger: typeof danish = {
  ledger: {
    title: 'Audit trail',
    lead: 'Everything that has happened, newest first. Entries can neither be changed nor deleted.',
    empty: 'The audit trail is empty.',
    verify: 'Verify the chain',
    verifying: 'Verifying …',
    seq: 'Entry',
    at: 'Time',
    person: 'Who',
    system: 'The system',
    type: 'Event',
    subject: 'About',
    surface: 'From',
    hash: 'Fingerprint',
    older: 'Show older',
    newest: 'Show newest',
    surfaces: { teams: 'Teams', tab: 'The tab', clock: 'Automatic' },
    types: {
      MembershipRecorded: 'Role recorded',
      MembershipEnded: 'Role ended',
      CourseAdded: 'Course added to the catalogue',
      CompletionLogged: 'Course logged',
      DecisionSubmitted: 'Decision submitted',
      VoteCast: 'Answer given',
      DecisionConcluded: 'Decision concluded',
      ReportIssued: 'Monthly status issued',
      ReportNoted: 'Monthly status noted',
    },
  },
  verification: {
    match: 'The chain holds',
    matchText:
      'All {{length}} entries hold together and agree with the fingerprints kept outside the trail. The newest fingerprint begins with {{head}}.',
    mismatch: 'The chain does not hold',
    mismatchText: 'The first entry that does not hold is number {{seq}}. {{reason}}',
    notVerifiable: 'The chain cannot be verified',
    mismatches: {
      gap: 'An entry is missing in the sequence.',
      'wrong-predecessor': 'The entry does not point to the one before it.',
      'wrong-hash': 'The content of the entry does not agree with its fingerprint.',
      'cut-tail': 'Entries are missing at the end.',
      'false-snapshot':
        'The kept summary says something else than the entries. Delete the summary; it is made again from the entries.',
      'other-head': 'The entry does not agree with a fingerprint kept outside the trail.',
      other: 'The cause is unknown.',
    },
    unverifiable: {
      empty: 'The audit trail is empty.',
      'unreadable-entry': 'Entry number {{at}} cannot be read.',
      'no-anchor':
        'The entries hold together up to number {{at}}, but no fingerprint has been kept outside the trail yet. We therefore cannot see whether entries are missing at the end. Issue a monthly status first.',
      other: 'The cause is unknown.',
    },
    help: 'Contact operations, and leave the trail as it is.',
  },
};
