import { DELIVERY_LABELS } from '../delivery/delivery-labels';
import type { Language } from '../language';

/** The words of the reminder to a member and of the week's digest to a coordinator. */
type TrainingNoticeWords = {
  reminderTitle: string;
  expectedBy: (date: string, daysLeft: number) => string;
  datePassed: (date: string) => string;
  noLonger: string;
  /** Where a date comes from; without rules of its own recorded, the municipality has set only the courses' validity. */
  source: (hasRules: boolean) => string;
  reportedAwaits: (count: number) => string;
  digestTitle: string;
  weekOf: (date: string) => string;
  awaiting: (count: number) => string;
  missing: (count: number, members: number, hasRules: boolean) => string;
  /** How many days are near is the municipality's own rule once it has recorded one. */
  dueSoon: (count: number, members: number, hasRules: boolean) => string;
  nothing: string;
  onlyYou: string;
};

const da: TrainingNoticeWords = {
  reminderTitle: 'Påmindelse om kursus',
  expectedBy: (date, daysLeft) =>
    daysLeft === 0
      ? `Du skal have taget et relevant kursus senest i dag, den ${date}.`
      : `Du skal have taget et relevant kursus senest den ${date}. Det er om ${daysLeft === 1 ? '1 dag' : `${daysLeft} dage`}.`,
  datePassed: (date) => `Din frist var den ${date}.`,
  noLonger: DELIVERY_LABELS.noLongerDue.da,
  source: (hasRules) =>
    hasRules
      ? 'Fristen følger af kommunens egne regler eller af kursets gyldighed (lokal politik). Loven nævner ingen frist.'
      : 'Fristen følger af kursets gyldighed. Loven nævner ingen frist.',
  reportedAwaits: (count) =>
    count === 1
      ? 'Du har meldt et kursus. Det tæller, når en koordinator har bekræftet det.'
      : `Du har meldt ${count} kurser. De tæller, når en koordinator har bekræftet dem.`,
  digestTitle: 'Ugens overblik over kurser',
  weekOf: (date) => `Ugen fra den ${date}`,
  awaiting: (count) =>
    count === 1 ? '1 meldt kursus venter på bekræftelse.' : `${count} meldte kurser venter på bekræftelse.`,
  missing: (count, members, hasRules) =>
    `${count} af ${members} medlemmer mangler et gyldigt kursus (NIS 2-loven § 7, stk. 2${hasRules ? ', sammenholdt med kommunens egne regler' : ''}).`,
  dueSoon: (count, members, hasRules) =>
    `${count} af ${members} medlemmer har en frist tæt på (${hasRules ? 'lokal politik' : 'appens standard'}).`,
  nothing: 'Der er ikke noget at følge op på.',
  onlyYou: 'Navnene kan du se i fanen. Tallene er sendt til dig alene og ikke til kanalen.',
};

const en: TrainingNoticeWords = {
  reminderTitle: 'Reminder about a course',
  expectedBy: (date, daysLeft) =>
    daysLeft === 0
      ? `You must have taken a relevant course by today, ${date}.`
      : `You must have taken a relevant course by ${date}. That is in ${daysLeft === 1 ? '1 day' : `${daysLeft} days`}.`,
  datePassed: (date) => `Your deadline was ${date}.`,
  noLonger: DELIVERY_LABELS.noLongerDue.en,
  source: (hasRules) =>
    hasRules
      ? 'The deadline follows from the municipality’s own rules or from the validity of the course (local policy). The Act sets no deadline.'
      : 'The deadline follows from the validity of the course. The Act sets no deadline.',
  reportedAwaits: (count) =>
    count === 1
      ? 'You have reported a course. It counts when a coordinator has verified it.'
      : `You have reported ${count} courses. They count when a coordinator has verified them.`,
  digestTitle: 'The week’s overview of courses',
  weekOf: (date) => `The week from ${date}`,
  awaiting: (count) =>
    count === 1
      ? '1 reported course is waiting to be verified.'
      : `${count} reported courses are waiting to be verified.`,
  missing: (count, members, hasRules) =>
    `${count} of ${members} members have no valid course (NIS 2 Act, section 7(2)${hasRules ? ', together with the municipality’s own rules' : ''}).`,
  dueSoon: (count, members, hasRules) =>
    `${count} of ${members} members have a deadline that is near (${hasRules ? 'local policy' : 'the app’s default'}).`,
  nothing: 'There is nothing to follow up.',
  onlyYou: 'The names can be seen in the tab. The figures are sent to you alone and not to the channel.',
};

/** The words of the messages about training that the bot sends by itself, in every language. */
export const TRAINING_NOTICE_WORDS = { da, en } satisfies Record<Language, TrainingNoticeWords>;
