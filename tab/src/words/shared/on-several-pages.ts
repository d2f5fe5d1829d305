import type { Text } from '../../../../words/language';
import { STATUS_IN } from '../../../../words/status/status-labels';

/** What several pages of the tab say in the same words. */
export const ON_SEVERAL_PAGES = {
  statusRules: { da: 'Regler for månedsstatus', en: 'Rules for the monthly status' },
  leadershipChannel: { da: 'Ledelseskanalen', en: 'The leadership channel' },
  minuted: { da: 'Sekretærens notat: {{decided}}.', en: 'The secretary’s note: {{decided}}.' },
  awaiting: { da: 'Afventer bekræftelse fra {{names}}.', en: 'Awaiting confirmation from {{names}}.' },
  allConfirmed: {
    da: 'Alle, der var til stede, har bekræftet.',
    en: 'Everybody who was present has confirmed.',
  },
  firstMonth: {
    da: 'Den første måned udsendes ikke automatisk. En koordinator skal udsende den.',
    en: 'The first month is not issued automatically. A coordinator must issue it.',
  },
  roster: { da: 'Personer og roller', en: 'People and roles' },
  correct: { da: 'Ret månedsstatus', en: 'Correct the status' },
  importParticipants: { da: 'Importér deltagerliste', en: 'Import participant list' },
  importRoster: { da: 'Importér direktionen', en: 'Import the executive management' },
  logCourse: { da: 'Registrér kursus', en: 'Register course' },
  catalogue: { da: 'Kursuskatalog', en: 'Course catalogue' },
  journalLate: { da: 'Journaliseringen er forsinket', en: 'Journalising is late' },
  similarCourses: {
    da: 'NIS 2-loven § 7, stk. 2: Ledelsesorganet skal tilskynde til, at tilsvarende kurser tilbydes de øvrige ansatte.',
    en: 'NIS 2 Act § 7(2): the management body must encourage that the other employees are offered similar courses.',
  },
  retention: { da: 'Opbevaring og sletning', en: 'Retention and erasure' },
  moreProposals: {
    da: 'De første {{shown, number}} af {{total, number}} vises. Resten kommer, når disse er behandlet.',
    en: 'The first {{shown, number}} of {{total, number}} are shown. The rest come when these are settled.',
  },
  dismissChosen: { da: 'Afvis de valgte', en: 'Dismiss the chosen' },
  isKept: { da: 'Det gemmes', en: 'This is kept' },
  seePolicy: { da: 'Se uddannelsespolitikken', en: 'See the training policy' },
  wholeNumber: {
    da: 'Skriv et helt tal fra {{least}} til {{most}}.',
    en: 'Write a whole number from {{least}} to {{most}}.',
  },
  causeUnknown: { da: 'Årsagen er ukendt.', en: 'The cause is unknown.' },
  awaitsVerification: { da: 'Venter på bekræftelse', en: 'Waiting to be verified' },
  courses_one: {
    da: '{{count}} kursus, det seneste {{date}}',
    en: '{{count}} course, the latest on {{date}}',
  },
  courses_other: {
    da: '{{count}} kurser, det seneste {{date}}',
    en: '{{count}} courses, the latest on {{date}}',
  },
  casePeriod: {
    da: '{{from}} til og med {{to}}, sag {{caseNumber}}',
    en: '{{from}} until and including {{to}}, case {{caseNumber}}',
  },
} satisfies Record<string, Text>;

/** What the draft of a month's status is called. */
export const DRAFT_OF = {
  da: (statusOn: string) => `Udkast til ${STATUS_IN.da(statusOn)}`,
  en: (statusOn: string) => `Draft of ${STATUS_IN.en(statusOn)}`,
};

/** The page of demands, in the menu and as its title. */
export const REQUIREMENTS = { da: 'Krav', en: 'Demands' } satisfies Text;
