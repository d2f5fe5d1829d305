import { REQUIREMENTS } from '../shared/on-several-pages';
import { SECTION_WORDS } from '../../../../words/status/section-words';
import { OPEN_SEARCH } from '../../../../words/search/open-search';
import { REFUSAL_TITLES } from '../../../../words/refusal-titles';
import { FAULT_TITLE } from '../../../../words/refusal/fault-sentence';
import type { shell as danish } from '../da/shell';

export const shell: typeof danish = {
  app: {
    search: OPEN_SEARCH.en,
    name: 'Ledelsestilsyn',
    skip: 'Skip to content',
    menu: 'Menu',
    oversight: 'Pages of oversight',
    navigation: 'Pages',
    switchPerson: 'Switch person',
    page: '{{page}} · Ledelsestilsyn',
  },
  nav: {
    overview: 'Overview',
    decisions: 'Decisions',
    training: 'Training',
    reports: 'Monthly status',
    oversight: 'Oversight',
    suppliers: 'Suppliers',
    registration: 'Registration',
    systems: 'Systems',
    baseline: 'Baseline',
    exercises: 'Exercises',
    requirements: REQUIREMENTS.en,
    measures: SECTION_WORDS.measures.en,
    incidents: SECTION_WORDS.incidents.en,
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
  asOf: {
    open: 'Show an earlier day',
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
};
