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
    awaiting: 'meldt – tæller, når en koordinator har bekræftet det',
    notCounted: 'bekræftet – tæller ikke efter kommunens egne regler',
  },
  yourStanding: {
    inDate: 'Du har et kursus, der tæller.',
    dueSoon: 'En frist nærmer sig for dig.',
    missing: 'Du mangler et kursus, der tæller.',
    notAssessed: 'Der er ikke registreret kurser for nogen, så der er intet at vurdere.',
    onLeave: 'Du er registreret som fraværende i dag.',
  },
  dueOn: (date, hasRules) =>
    `Din frist er ${date} ${hasRules ? '(Lokal politik)' : 'efter kursets gyldighed'}. Loven nævner ingen frist.`,
  collective: 'Ledelsesorganet tilsammen',
  perMember: 'Medlemmerne hver for sig',
  standings: {
    inDate: (count) => `${count} med et kursus, der tæller`,
    dueSoon: (count) => `${count} med en frist tæt på`,
    missing: (count) => `${count} uden et kursus, der tæller`,
    notAssessed: (count) => `${count} ikke vurderet`,
    onLeave: (count) => `${count} fraværende`,
  },
  missingNames: 'Mangler et kursus',
  dueSoonNames: 'Frist tæt på',
  until: (date) => `senest ${date}`,
  moreNames: (count) => `og ${count} mere`,
  report: 'Meld et kursus, du har taget',
  log: 'Registrér et kursus',
  verify: (count) => `Bekræft meldte kurser (${count})`,
  privateTitle: 'Det klarer vi i vores egen chat',
  onlyInPrivate:
    'Hvem der har taget hvilke kurser, viser jeg ikke i kanalen. Skriv til mig, eller åbn fanen.',
};

const en: TrainingCardWords = {
  courseState: {
    verified: 'verified',
    awaiting: 'reported – counts when a coordinator has verified it',
    notCounted: 'verified – does not count by the municipality’s own rules',
  },
  yourStanding: {
    inDate: 'You have a course that counts.',
    dueSoon: 'A date is near for you.',
    missing: 'You have no course that counts.',
    notAssessed: 'No courses are logged for anybody, so there is nothing to assess.',
    onLeave: 'You are registered as away today.',
  },
  dueOn: (date, hasRules) =>
    `Your date is ${date} ${hasRules ? '(Local policy)' : 'by the course’s validity'}. The Act names no date.`,
  collective: 'The management body together',
  perMember: 'The members one by one',
  standings: {
    inDate: (count) => `${count} with a course that counts`,
    dueSoon: (count) => `${count} with a date that is near`,
    missing: (count) => `${count} without a course that counts`,
    notAssessed: (count) => `${count} not assessed`,
    onLeave: (count) => `${count} away`,
  },
  missingNames: 'Without a course that counts',
  dueSoonNames: 'A date is near',
  until: (date) => `by ${date}`,
  moreNames: (count) => `and ${count} more`,
  report: 'Report a course you have taken',
  log: 'Log a course',
  verify: (count) => `Verify reported courses (${count})`,
  privateTitle: 'We do that in our own chat',
  onlyInPrivate: 'Who has taken which courses is not shown in the channel. Write to me, or open the tab.',
};

/** The words of the card about training in every language. */
export const TRAINING_CARD_WORDS = { da, en } satisfies Record<Language, TrainingCardWords>;
