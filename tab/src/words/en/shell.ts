import { REFUSAL_TITLES } from '../../../../words/refusal-titles';
import { STATUS_LABELS } from '../../../../words/status/status-labels';
import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { FAULT_TITLE } from '../../../../words/refusal/fault-sentence';
import { FIELDS } from '../../../../words/field-names';
import type { shell as danish } from '../da/shell';

export const shell: typeof danish = {
  app: {
    name: 'Ledelsestilsyn',
    skip: 'Skip to content',
    menu: 'Menu',
    navigation: 'Pages',
    switchPerson: 'Switch person',
    page: '{{page}} · Ledelsestilsyn',
  },
  nav: {
    overview: 'Overview',
    decisions: 'Decisions',
    training: 'Training',
    reports: 'Monthly status',
    ledger: 'Audit trail',
    settings: 'Settings',
  },
  state: {
    loading: 'Loading …',
    failed: FAULT_TITLE.en,
    offline: 'The app got no usable answer from the server. Try again in a moment.',
    broken: 'The page could not be shown. Reload it, or try again in a moment.',
    retry: 'Try again',
    trace: 'Quote this number if you ask for help: {{trace}}',
    notAllowed: REFUSAL_TITLES.notAllowed.en,
    notAllowedText: 'Contact the security coordinator if that is wrong.',
    notFound: REFUSAL_TITLES.notFound.en,
    notFoundText: 'Nothing has that address. Choose a page in the menu.',
  },
  form: {
    summary_one: 'Correct one thing before this can be saved',
    summary_other: 'Correct {{count}} things before this can be saved',
    refused: 'It was not saved',
    missing: 'Must be filled in.',
    tooLong: 'May be {{most}} characters at most.',
    tooManyLines: 'There may be at most {{most}} lines.',
    tooManyRows: 'There can be at most {{most}}.',
    dateInvalid: 'Write a date that exists.',
    fileMissing: 'Choose a file.',
    fileTooLarge: 'The file is too large. It may be {{most}} at most.',
    onePerLine: 'One on each line.',
    choose: 'Choose …',
    removeRow: 'Remove {{row}}',
    reason: FIELDS.reason.en,
    removeFile: 'Remove {{fileName}}',
    moreFiles: 'Add more files',
    found: 'This is what you wrote last and did not send. Files must be chosen again.',
    restart: 'Start again',
    leaveTitle: 'You have written something that is not sent',
    leaveText:
      'It is not sent if you go on. It is here on the page when you come back, until you close the tab.',
    leaveStay: 'Stay on the page',
    leaveGo: 'Go on without sending',
  },
  asOf: {
    label: 'Show it as it was on',
    reset: 'Today',
    asItWas: 'This is how it was at the end of {{date}}. You can look, not change.',
    byWhatIsKnown: 'This is {{date}} by everything registered until today. You can look, not change.',
    alwaysNow: 'This page always shows today.',
    now: 'Show today',
  },
  person: { erased: 'Name erased' },
  signIn: {
    title: 'Who are you?',
    lead: 'The app is running outside the municipality’s Microsoft 365. Choose the person you want to be.',
    none: 'There are no people to choose from yet.',
    outsideTitle: 'Open the app in Teams',
    outside: 'You are signed in through Teams. Open Ledelsestilsyn there.',
    notOnRosterTitle: 'You have no role in the app yet',
    claimTitle: 'Is the app new in the municipality?',
    claim:
      'If you are appointed administrator in Microsoft Entra, you can take over administration here and import the executive management afterwards.',
    claimButton: 'Take over administration',
  },
  overview: {
    title: 'Overview',
    lead: 'The situation on {{date}}.',
    waiting: CASE_LABELS.waitingForYou.en,
    nothing: 'Nothing is waiting for you.',
    tellCoordinator: 'You cannot open the decision here. Write to the coordinator when it is done.',
    current: STATUS_LABELS.now.en,
  },
};
