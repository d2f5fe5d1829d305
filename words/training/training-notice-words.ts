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
  missing: (count: number, members: number) => string;
  /** How many days are near is the municipality's own rule once it has recorded one. */
  dueSoon: (count: number, members: number, hasRules: boolean) => string;
  nothing: string;
  onlyYou: string;
};

const da: TrainingNoticeWords = {
  reminderTitle: 'Påmindelse om kursus',
  expectedBy: (date, daysLeft) =>
    daysLeft === 0
      ? `Du skal have taget et relevant kursus senest i dag, ${date}.`
      : `Du skal have taget et relevant kursus senest ${date}. Det er om ${daysLeft === 1 ? '1 dag' : `${daysLeft} dage`}.`,
  datePassed: (date) => `Fristen ${date} er passeret.`,
  noLonger: 'Fristen er ikke længere aktuel. Du skal ikke gøre noget.',
  source: (hasRules) =>
    hasRules
      ? 'Fristen følger kommunens egne regler eller kursets egen gyldighed (Lokal politik). Loven nævner ingen frist.'
      : 'Fristen følger kursets egen gyldighed. Loven nævner ingen frist.',
  reportedAwaits: (count) =>
    count === 1
      ? 'Du har meldt et kursus. Det tæller, når en koordinator har bekræftet det.'
      : `Du har meldt ${count} kurser. De tæller, når en koordinator har bekræftet dem.`,
  digestTitle: 'Ugens overblik over kurser',
  weekOf: (date) => `Ugen fra ${date}`,
  awaiting: (count) =>
    count === 1 ? '1 meldt kursus venter på bekræftelse.' : `${count} meldte kurser venter på bekræftelse.`,
  missing: (count, members) =>
    `${count} af ${members} medlemmer mangler et kursus, der tæller (Lov, læst med kommunens egne regler).`,
  dueSoon: (count, members, hasRules) =>
    `${count} af ${members} medlemmer har en frist tæt på (${hasRules ? 'Lokal politik' : 'appens standard'}).`,
  nothing: 'Der er ikke noget at se til nu.',
  onlyYou: 'Hvem det er, kan du se i fanen. Tallene er sendt til dig alene og ikke til kanalen.',
};

const en: TrainingNoticeWords = {
  reminderTitle: 'Reminder about a course',
  expectedBy: (date, daysLeft) =>
    daysLeft === 0
      ? `You are to have taken a relevant course by today, ${date}.`
      : `You are to have taken a relevant course by ${date}. That is in ${daysLeft === 1 ? '1 day' : `${daysLeft} days`}.`,
  datePassed: (date) => `The date, ${date}, has passed.`,
  noLonger: 'The date no longer applies. You need not do anything.',
  source: (hasRules) =>
    hasRules
      ? 'The date follows the municipality’s own rules or the course’s own validity (Local policy). The Act names no date.'
      : 'The date follows the course’s own validity. The Act names no date.',
  reportedAwaits: (count) =>
    count === 1
      ? 'You have reported a course. It counts when a coordinator has verified it.'
      : `You have reported ${count} courses. They count when a coordinator has verified them.`,
  digestTitle: 'The week’s overview of courses',
  weekOf: (date) => `The week from ${date}`,
  awaiting: (count) =>
    count === 1 ? '1 reported course awaits verification.' : `${count} reported courses await verification.`,
  missing: (count, members) =>
    `${count} of ${members} members have no course that counts (Law, read with the municipality’s own rules).`,
  dueSoon: (count, members, hasRules) =>
    `${count} of ${members} members have a date that is near (${hasRules ? 'Local policy' : 'the app’s default'}).`,
  nothing: 'There is nothing to see to now.',
  onlyYou: 'Who they are can be seen in the tab. The figures are sent to you alone and not to the channel.',
};

/** The words of the messages about training that the bot sends by itself, in every language. */
export const TRAINING_NOTICE_WORDS = { da, en } satisfies Record<Language, TrainingNoticeWords>;
