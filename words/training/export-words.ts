import { COURSE_LABELS } from './course-labels';
import { FIELDS } from '../field-names';
import type { Text } from '../language';
import type { MemberStanding } from '../../domain/training/coverage';
import type { Evidence } from '../../domain/training/training';
import type { CoverageReading } from '../../domain/training/training-policy';

/** How one member stands; nothing of it says that a law is kept. */
export const MEMBER_STANDING_TEXTS = {
  inDate: { da: 'Gyldigt kursus', en: 'Valid course' },
  dueSoon: { da: 'Frist snart', en: 'Deadline near' },
  missing: { da: 'Intet gyldigt kursus', en: 'No valid course' },
  notAssessed: { da: 'Ikke vurderet', en: 'Not assessed' },
  onLeave: { da: 'Orlov', en: 'On leave' },
} satisfies Record<MemberStanding, Text>;

export const EVIDENCE_TEXTS = {
  file: { da: 'Kursusbevis', en: 'Certificate' },
  participantList: COURSE_LABELS.participantList,
  link: { da: 'Link', en: 'Link' },
  seenByCoordinator: COURSE_LABELS.seenByCoordinator,
  ownWord: { da: 'Egen oplysning', en: 'Own statement' },
} satisfies Record<Evidence['kind'], Text>;

export const READING_TEXTS = {
  collective: COURSE_LABELS.bodyAsWhole,
  perMember: { da: 'Hvert medlem', en: 'Each member' },
  both: { da: 'Begge opgørelser', en: 'Both ways' },
} satisfies Record<CoverageReading, Text>;

/** The sources that stand beside each demand; which of the two readings of the Act is enough is not said. */
export const SOURCE_TEXTS = {
  members: {
    da: 'Lov: NIS 2-loven § 7, stk. 2 (medlemmerne skal deltage i relevante kurser)',
    en: 'Law: NIS 2 Act, section 7(2) (members must take part in relevant courses)',
  },
  collective: {
    da: 'Vejledning: brochuren »Sammen om NIS2« (direktionen skal tilsammen have kompetencerne)',
    en: 'Guidance: the brochure “Sammen om NIS2” (the management must have the competences between them)',
  },
  offers: {
    da: 'Lov: NIS 2-loven § 7, stk. 2 (ledelsesorganet skal tilskynde til kurser for de ansatte)',
    en: 'Law: NIS 2 Act, section 7(2) (the management body must encourage courses for staff)',
  },
  local: { da: 'Lokal politik', en: 'Local policy' },
} satisfies Record<string, Text>;

/** What stands in the columns' heads. */
export const COLUMN_TEXTS = {
  name: { da: 'Navn', en: 'Name' },
  title: { da: 'Titel', en: 'Title' },
  standing: { da: 'Status', en: 'Status' },
  dueOn: { da: 'Frist', en: 'Due' },
  counted: { da: 'Kurser, der tæller med', en: 'Courses that count' },
  competences: { da: 'Kompetencer', en: 'Competences' },
  latestOn: { da: 'Seneste kursus', en: 'Latest course' },
  course: { da: 'Kursus', en: 'Course' },
  provider: { da: 'Udbyder', en: 'Provider' },
  completedOn: { da: 'Gennemført den', en: 'Completed on' },
  minutes: FIELDS.minutes,
  evidence: { da: 'Dokumentation', en: 'Evidence' },
  counts: { da: 'Tæller med', en: 'Counts' },
  loggedBy: { da: 'Registreret af', en: 'Logged by' },
  verifiedBy: { da: 'Bekræftet af', en: 'Verified by' },
  source: { da: 'Kilde', en: 'Source' },
  competence: { da: 'Kompetence', en: 'Competence' },
  carriedBy: { da: 'Dækket af', en: 'Covered by' },
  needed: { da: 'Skal dækkes af', en: 'People needed' },
  dependsOn: { da: 'Afhænger af', en: 'Depends on' },
  offeredOn: { da: 'Tilbudt den', en: 'Offered on' },
  what: { da: 'Tilbud', en: 'Offer' },
  audiences: { da: 'Tilbudt til', en: 'Offered to' },
  reference: { da: 'Henvisning', en: 'Reference' },
  what2: { da: 'Oplysning', en: 'Item' },
  value: { da: 'Værdi', en: 'Value' },
} satisfies Record<string, Text>;
export type ColumnName = keyof typeof COLUMN_TEXTS;

/** Everything else that an overview says. */
export const EXPORT_TEXTS = {
  title: { da: 'Uddannelsesoversigt', en: 'Training overview' },
  subject: { da: 'Registrerede kurser på en bestemt dag', en: 'Courses registered on a given day' },
  reservation: { da: 'Hvad oversigten viser', en: 'What the overview shows' },
  reservationText: {
    da: 'Oversigten viser, hvad der er registreret i kommunens revisionsspor. Den siger ikke, om loven er opfyldt: Loven og brochuren formulerer kravet forskelligt, og begge opgørelser er vist.',
    en: 'The overview shows what is registered in the municipality’s audit trail. It does not say whether the Act is complied with: the Act and the brochure word the requirement differently, and the courses are counted both ways.',
  },
  collective: COURSE_LABELS.bodyAsWhole,
  members: { da: 'Hvert medlem', en: 'Each member' },
  courses: { da: 'Kurser', en: 'Courses' },
  notCounted: { da: 'Registreret, men tæller ikke med', en: 'Registered, but not counted' },
  offers: { da: 'Tilbud til de ansatte', en: 'Offers to the staff' },
  policy: { da: 'Kommunens egne regler', en: 'The municipality’s own rules' },
  proof: { da: 'Sådan kan oversigten efterprøves', en: 'How the overview can be checked' },
  proofText: {
    da: 'Oversigten er dannet ud fra revisionssporet til og med den viste post. Navnene er hentet fra personlisten. Den samme post, dag og personliste giver den samme fil.',
    en: 'The overview is made from the audit trail up to and including the entry shown. The names are taken from the list of people. The same entry, day and list of people give the same file.',
  },
  about: { da: 'Om udtrækket', en: 'About' },
  on: { da: 'Opgjort pr. dato', en: 'As of' },
  municipality: { da: 'Kommune', en: 'Municipality' },
  audience: { da: 'Gruppe', en: 'Group' },
  position: FIELDS.position,
  positionAt: { da: 'Posten er fra', en: 'Entry made' },
  hash: { da: 'Postens fingeraftryk', en: 'Fingerprint of the entry' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  none: { da: 'Intet registreret.', en: 'Nothing registered.' },
  people: { da: 'personer', en: 'people' },
  nobody: { da: 'Ingen', en: 'Nobody' },
  notVerified: { da: 'Ikke bekræftet', en: 'Not verified' },
  system: { da: 'Appen', en: 'The app' },
  noPolicy: {
    da: 'Appens standard. Kommunen har ikke fastsat egne regler, som gælder denne dag. Loven nævner intet interval.',
    en: 'The app’s default. The municipality has set no rules of its own for this day. The Act sets no interval.',
  },
  caseNumber: { da: 'Sagsnummer', en: 'Case number' },
  from: { da: 'Gælder fra', en: 'In force from' },
  reading: { da: 'Opgørelse', en: 'Way of counting' },
  interval: FIELDS.intervalMonths,
  onboarding: FIELDS.onboardingDays,
  leastMinutes: FIELDS.leastMinutes,
  otherCourses: FIELDS.otherCoursesCount,
  noLimit: { da: 'Ikke fastsat', en: 'Not set' },
  tooMany: {
    da: 'Der er for mange personer og kurser til, at de kan stå enkeltvis i et dokument. Hent oversigten som regneark.',
    en: 'There are too many people and courses to be listed one by one in a document. Download the overview as a spreadsheet.',
  },
} satisfies Record<string, Text>;
