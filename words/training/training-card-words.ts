import { COURSE_LABELS } from './course-labels';
import { RULE_SENTENCES } from '../status/light-words';
import type { MemberStanding } from '../../domain/training/coverage';
import type { Language } from '../language';

/** How one of the reader's own courses stands. */
export type OwnCourseState = 'verified' | 'awaiting' | 'notCounted';

/** The words of the answer to `uddannelse` beside those that it shares with the other answers. */
type TrainingCardWords = {
  courseState: Record<OwnCourseState, string>;
  yourStanding: Record<MemberStanding, string>;
  /** The reader's date; without rules of its own recorded, the municipality has set only the courses' validity. */
  dueOn: (date: string, hasRules: boolean) => string;
  collective: string;
  perMember: string;
  standings: Record<MemberStanding, (count: number) => string>;
  missingNames: string;
  dueSoonNames: string;
  until: (date: string) => string;
  moreNames: (count: number) => string;
  report: string;
  log: string;
  verify: (count: number) => string;
  privateTitle: string;
  onlyInPrivate: string;
};

const da: TrainingCardWords = {
  courseState: {
    verified: 'bekræftet',
    awaiting: 'meldt (tæller, når en koordinator har bekræftet kurset)',
    notCounted: 'bekræftet (tæller ikke efter kommunens egne regler)',
  },
  yourStanding: {
    inDate: 'Du har et gyldigt kursus.',
    dueSoon: 'Din frist nærmer sig.',
    missing: 'Du mangler et gyldigt kursus.',
    notAssessed: RULE_SENTENCES['training-members-no-data'].da,
    onLeave: 'Du er registreret på orlov i dag.',
  },
  dueOn: (date, hasRules) =>
    `Din frist er den ${date} ${hasRules ? '(lokal politik)' : 'efter kursets gyldighed'}. Loven nævner ingen frist.`,
  collective: COURSE_LABELS.bodyAsWhole.da,
  perMember: 'Hvert medlem',
  standings: {
    inDate: (count) => `${count} med et gyldigt kursus`,
    dueSoon: (count) => `${count} med en frist tæt på`,
    missing: (count) => `${count} uden et gyldigt kursus`,
    notAssessed: (count) => `${count} ikke vurderet`,
    onLeave: (count) => `${count} på orlov`,
  },
  missingNames: 'Mangler et gyldigt kursus',
  dueSoonNames: 'Frist tæt på',
  until: (date) => `senest den ${date}`,
  moreNames: (count) => `og ${count} mere`,
  report: 'Meld et kursus',
  log: COURSE_LABELS.log.da,
  verify: (count) => `Bekræft meldte kurser (${count})`,
  privateTitle: 'Skriv til mig i vores egen chat',
  onlyInPrivate:
    'Hvem der har taget hvilke kurser, viser jeg ikke i kanalen. Skriv til mig, eller åbn fanen.',
};

const en: TrainingCardWords = {
  courseState: {
    verified: 'verified',
    awaiting: 'reported (counts when a coordinator has verified the course)',
    notCounted: 'verified (does not count under the municipality’s own rules)',
  },
  yourStanding: {
    inDate: 'You have a valid course.',
    dueSoon: 'Your deadline is near.',
    missing: 'You have no valid course.',
    notAssessed: RULE_SENTENCES['training-members-no-data'].en,
    onLeave: 'You are registered as on leave today.',
  },
  dueOn: (date, hasRules) =>
    `Your deadline is ${date} ${hasRules ? '(local policy)' : 'according to the validity of the course'}. The Act sets no deadline.`,
  collective: COURSE_LABELS.bodyAsWhole.en,
  perMember: 'Each member',
  standings: {
    inDate: (count) => `${count} with a valid course`,
    dueSoon: (count) => `${count} with a deadline that is near`,
    missing: (count) => `${count} without a valid course`,
    notAssessed: (count) => `${count} not assessed`,
    onLeave: (count) => `${count} on leave`,
  },
  missingNames: 'Without a valid course',
  dueSoonNames: 'Deadline near',
  until: (date) => `by ${date}`,
  moreNames: (count) => `and ${count} more`,
  report: 'Report a course',
  log: COURSE_LABELS.log.en,
  verify: (count) => `Verify reported courses (${count})`,
  privateTitle: 'Write to me in our own chat',
  onlyInPrivate: 'I do not show in the channel who has taken which courses. Write to me, or open the tab.',
};

/** The words of the card about training in every language. */
export const TRAINING_CARD_WORDS = { da, en } satisfies Record<Language, TrainingCardWords>;
