import { FIELDS } from '../../../../words/field-names';
import { inLanguage } from '../../../../words/in-language';
import { EVENT_NAMES } from '../../../../words/ledger/event-names';
import { SYSTEM_ACTOR } from '../../../../words/ledger/entry-sentence';
import { TRAIL_EXPORT_WORDS, TRAIL_WORDS } from '../../../../words/ledger/trail-words';
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
    older: 'Show older',
    newest: 'Show newest',
    filters: 'Choose entries',
    thing: 'About',
    thingHint: 'Decision, person …',
    thingNone: 'Nothing in the audit trail is called that.',
    thingLooking: 'Searching …',
    clearThing: 'Show everything again',
    actor: 'Who',
    group: 'Area',
    all: 'All',
    from: TRAIL_EXPORT_WORDS.en.filters.from,
    to: FIELDS.to.en,
    search: 'Search the text',
    searchNow: 'Search',
    reset: 'Reset',
    count_one: '{{shown}} entry.',
    count_other: '{{shown}} entries.',
    countOf: 'Showing {{shown}} of {{all}} entries.',
    noneFound: 'No entry fits what you have chosen.',
    entryNo: 'Entry {{seq}}',
    open: 'Show entry {{seq}}',
    close: 'Hide entry {{seq}}',
    facts: 'What was recorded',
    field: 'Field',
    value: 'Now',
    before: 'Before',
    nothing: 'Not given',
    taken: 'Taken out',
    replaces: 'Takes the place of entry {{seq}}. What has changed is marked.',
    exactAt: 'Time',
    surface: 'From',
    hash: 'Fingerprint',
    prevHash: 'Fingerprint of the entry before',
    about: 'Show everything about',
    json: 'The entry as it is stored (JSON)',
    jsonCopy: 'Copy',
    jsonCopied: 'The entry is copied.',
    jsonFailed: 'The entry could not be copied. Select the text and copy it yourself.',
    jsonWithheld: 'The entry is not shown as data, because a part of it is for some only.',
    export: 'Download as a file',
    exportLead:
      'The file has the entries that you have chosen above. JSON has the entries themselves, so that the chain can be checked outside the app when nothing is left out.',
    exportCsv: 'CSV',
    exportXlsx: 'Spreadsheet (xlsx)',
    exportJson: 'Data (JSON)',
    surfaces: { teams: 'Teams', tab: 'The tab', clock: 'Automatic' },
    groups: inLanguage(TRAIL_WORDS.group, 'en'),
    system: SYSTEM_ACTOR.en,
    unreadable: TRAIL_WORDS.unreadable.en,
    withheld: TRAIL_WORDS.withheld.en,
    head: {
      title: 'Check a fingerprint from a card or a record',
      lead: 'Write the number of the entry and the beginning of the fingerprint as they stand on the card or the record. Spaces, dashes and capital letters make no difference.',
      position: 'Entry',
      beginning: 'Fingerprint',
      beginningHint:
        'At least {{least}} characters. Fewer can fit several entries and therefore decide nothing.',
      submit: 'Check',
      match: 'It matches',
      matchText:
        'Entry {{seq}} of {{at}} has this fingerprint. All entries up to and including it are linked and unchanged since the card or record was made.',
      mismatch: 'It does not match',
      reasons: {
        'no-such-entry':
          'The audit trail has no entry {{seq}}. Either the number is mistyped, or entries are missing at the end.',
        'other-hash':
          'Entry {{seq}} has another fingerprint. Either it is mistyped, or the audit trail has been changed since the card or record was made.',
        'broken-chain':
          'Entry {{firstBad}} is not linked to the one before it. The audit trail has been changed, or entries are missing.',
      },
      notVerifiable: 'It cannot be decided',
      notVerifiableText:
        'Entry {{at}} cannot be read. The app therefore cannot see whether the audit trail is the same as on the card or record.',
      faults: {
        'no-number': 'Write the number of the entry, such as 128.',
        'no-hash': 'Write the beginning of the fingerprint.',
        'hash-not-hex': 'A fingerprint has only the figures 0–9 and the letters a–f.',
        'hash-too-short':
          'Write at least {{least}} characters. Fewer can fit several entries and therefore decide nothing.',
        'hash-too-long': 'A fingerprint has at most 64 characters.',
      },
    },
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
