import type { AskableTopic } from './answer-topics';
import { moreInTab } from '../more-in-tab';
import { COURSE_LABELS } from '../training/course-labels';
import { CASE_LABELS } from '../decision/case-labels';
import { RULE_SENTENCES } from '../status/light-words';
import { STANDING_WORDS } from '../decision/decision-words';
import type { Language } from '../language';
import { OPEN_APP } from '../open-app';

/** Everything that the bot says in answer to a message. */
type AnswerWords = {
  notUnderstood: string;
  helpTitle: string;
  helpIntro: (municipality: string) => string;
  /** What is written to ask it, what comes of it, and what a button that asks it says. */
  commands: Readonly<Record<AskableTopic, { ask: string; means: string; button: string }>>;
  helpOtherLanguage: string;
  helpLimits: string;
  open: string;
  waitingTitle: string;
  nothingWaits: string;
  waitingCount: (count: number) => string;
  moreWaits: (count: number) => string;
  waitingCards: string;
  waitingMore: string;
  onlyInPrivate: string;
  privateTitle: string;
  decisionsTitle: string;
  noDecisions: string;
  openDecisions: string;
  noneOpen: string;
  concludedDecisions: string;
  moreDecisions: (count: number) => string;
  progress: (answered: number, body: number) => string;
  answerBy: (date: string, late: boolean) => string;
  yours: (answer: string) => string;
  yoursMissing: string;
  yoursMissingFor: (names: string) => string;
  concludedOn: (outcome: string, at: string) => string;
  trainingTitle: string;
  yourCourses: string;
  noCourses: string;
  moreCourses: (count: number) => string;
  yourAreas: (areas: string) => string;
  bodyMembers: (withCourse: number, members: number) => string;
  bodyCarried: (areas: string) => string;
  bodyMissing: (areas: string) => string;
  bodyNothing: string;
  twoReadings: string;
};

const da: AnswerWords = {
  notUnderstood: 'Det forstod jeg ikke.',
  helpTitle: 'Det kan jeg hjælpe med',
  helpIntro: (municipality) =>
    `Jeg holder styr på ledelsesorganets beslutninger, kurser og månedsstatus om cybersikkerhed i ${municipality}. Skriv for eksempel:`,
  commands: {
    waiting: {
      ask: 'hvad venter på mig',
      means: 'de sager og kort, du mangler at svare på',
      button: 'Hvad venter på mig?',
    },
    case: { ask: 'sag 1', means: 'hvordan sagen med det nummer står', button: 'En sag' },
    unanswered: {
      ask: 'hvem mangler at svare',
      means: 'de åbne sager, og hvem der mangler at svare',
      button: 'Hvem mangler at svare?',
    },
    decisions: { ask: 'beslutninger', means: 'åbne og afgjorte sager', button: 'Beslutninger' },
    nextCourse: {
      ask: 'hvornår skal jeg på kursus',
      means: 'din frist for næste kursus',
      button: 'Mit næste kursus',
    },
    nextMeeting: {
      ask: 'hvornår er næste møde',
      means: 'dato og dagsorden',
      button: 'Næste møde',
    },
    onTrack: {
      ask: 'er vi i mål',
      means: 'hvad der mangler i ledelsens tre pligter',
      button: 'Er vi i mål?',
    },
    status: { ask: 'status', means: 'månedens status, eller »status for oktober«', button: 'Månedsstatus' },
    training: {
      ask: 'uddannelse',
      means: 'dine kurser og ledelsesorganets kompetencer',
      button: 'Uddannelse',
    },
    reportCourse: {
      ask: 'jeg har taget et kursus',
      means: 'meld et kursus, du har taget',
      button: COURSE_LABELS.haveTaken.da,
    },
    logCourse: {
      ask: 'registrér et kursus',
      means: 'registrér et kursus for en anden',
      button: COURSE_LABELS.log.da,
    },
    reportedCourses: {
      ask: 'bekræft kurser',
      means: 'de kurser, andre har meldt',
      button: 'Bekræft kurser',
    },
    help: { ask: 'hjælp', means: 'denne oversigt', button: 'Hvad kan jeg spørge om?' },
  },
  helpOtherLanguage: 'In English: write help.',
  helpLimits:
    'Jeg vurderer ikke, om kommunen overholder loven, og jeg underretter ingen myndigheder om hændelser.',
  open: OPEN_APP.da,
  waitingTitle: CASE_LABELS.waitingForYou.da,
  nothingWaits: 'Der venter ikke noget på dig. Jeg skriver, når der kommer en sag.',
  waitingCount: (count) => (count === 1 ? 'Én ting venter på dig.' : `${count} ting venter på dig.`),
  moreWaits: (count) => `… og ${count} mere. Se det hele i fanen.`,
  waitingCards: 'Kortene kommer nedenfor.',
  waitingMore: 'De første kort kommer nedenfor. Resten kan du se i fanen.',
  privateTitle: 'Det viser jeg kun dig',
  onlyInPrivate:
    'Hvad der venter på den enkelte, viser jeg ikke i kanalen. Skriv til mig i vores egen chat, eller åbn fanen.',
  decisionsTitle: 'Beslutninger',
  noDecisions: 'Der har ikke været sager til beslutning endnu.',
  openDecisions: STANDING_WORDS.awaitingApproval.da,
  noneOpen: RULE_SENTENCES['decisions-none-open'].da,
  concludedDecisions: 'Seneste behandlede sager',
  moreDecisions: (count) => moreInTab(count, 'da'),
  progress: (answered, body) => `${answered} af ${body} har svaret`,
  answerBy: (date, late) => (late ? `svarfristen var den ${date}` : `svar senest den ${date}`),
  yours: (answer) => `dit svar: ${answer}`,
  yoursMissing: 'mangler dit svar',
  yoursMissingFor: (names) => `mangler dit svar på vegne af ${names}`,
  concludedOn: (outcome, at) => `${outcome}, behandlet den ${at}`,
  trainingTitle: 'Uddannelse',
  yourCourses: 'Dine kurser',
  noCourses: 'Der er ikke registreret kurser for dig.',
  moreCourses: (count) => moreInTab(count, 'da'),
  yourAreas: (areas) => `Kompetencer: ${areas}.`,
  bodyMembers: (withCourse, members) =>
    `${withCourse} af ${members} medlemmer har taget mindst ét kursus. Lov: NIS 2-loven § 7, stk. 2.`,
  bodyCarried: (areas) =>
    `Kompetencer, der er dækket af ledelsesorganet samlet: ${areas}. Kilde: brochuren »Sammen om NIS2«.`,
  bodyMissing: (areas) => `Kompetencer, der ikke er dækket endnu: ${areas}.`,
  bodyNothing: 'Ingen af de fem kompetencer i brochuren »Sammen om NIS2« er dækket endnu.',
  twoReadings:
    'Loven siger, at medlemmerne skal deltage i relevante kurser. Brochuren »Sammen om NIS2« (KL m.fl.) siger, at direktionen tilsammen skal have kompetencerne. Derfor viser jeg begge opgørelser.',
};

const en: AnswerWords = {
  notUnderstood: 'I did not understand that.',
  helpTitle: 'What I can help with',
  helpIntro: (municipality) =>
    `I keep track of the management body’s decisions, training and monthly status on cybersecurity in ${municipality}. You can write:`,
  commands: {
    waiting: {
      ask: 'what awaits me',
      means: 'the decisions and cards you have not answered',
      button: 'What awaits me?',
    },
    case: { ask: 'case 1', means: 'how the case with that number stands', button: 'A case' },
    unanswered: {
      ask: 'who has not answered',
      means: 'the open cases, and who has not answered',
      button: 'Who has not answered?',
    },
    decisions: { ask: 'decisions', means: 'open and concluded decisions', button: 'Decisions' },
    nextCourse: {
      ask: 'when is my next course',
      means: 'your deadline for the next course',
      button: 'My next course',
    },
    nextMeeting: { ask: 'when is the next meeting', means: 'date and agenda', button: 'Next meeting' },
    onTrack: {
      ask: 'are we on track',
      means: 'what is lacking in the three duties of the management',
      button: 'Are we on track?',
    },
    status: {
      ask: 'monthly status',
      means: 'this month’s status, or “status for October”',
      button: 'Monthly status',
    },
    training: {
      ask: 'training',
      means: 'your courses and the management body’s competences',
      button: 'Training',
    },
    reportCourse: {
      ask: 'i have taken a course',
      means: 'report a course you have taken',
      button: COURSE_LABELS.haveTaken.en,
    },
    logCourse: { ask: 'log a course', means: 'enter a course for somebody', button: COURSE_LABELS.log.en },
    reportedCourses: {
      ask: 'verify courses',
      means: 'the courses that others have reported',
      button: 'Verify courses',
    },
    help: { ask: 'help', means: 'this overview', button: 'What can I ask?' },
  },
  helpOtherLanguage: 'På dansk: skriv hjælp.',
  helpLimits:
    'I do not judge whether the municipality complies with the law, and I do not notify any authority of incidents.',
  open: OPEN_APP.en,
  waitingTitle: CASE_LABELS.waitingForYou.en,
  nothingWaits: 'Nothing is waiting for you. I will write when there is a decision.',
  waitingCount: (count) =>
    count === 1 ? 'One thing is waiting for you.' : `${count} things are waiting for you.`,
  moreWaits: (count) => moreInTab(count, 'en'),
  waitingCards: 'The cards follow below.',
  waitingMore: 'The first cards follow below. The rest is in the tab.',
  privateTitle: 'I show that only to you',
  onlyInPrivate:
    'I do not show in the channel what is waiting for each person. Write to me in our own chat or open the tab.',
  decisionsTitle: 'Decisions',
  noDecisions: 'No decisions have been submitted yet.',
  openDecisions: STANDING_WORDS.awaitingApproval.en,
  noneOpen: RULE_SENTENCES['decisions-none-open'].en,
  concludedDecisions: 'Decisions dealt with most recently',
  moreDecisions: (count) => moreInTab(count, 'en'),
  progress: (answered, body) => `${answered} of ${body} have answered`,
  answerBy: (date, late) => (late ? `the answer was due on ${date}` : `answer by ${date}`),
  yours: (answer) => `your answer: ${answer}`,
  yoursMissing: 'your answer is missing',
  yoursMissingFor: (names) => `your answer on behalf of ${names} is missing`,
  concludedOn: (outcome, at) => `${outcome}, dealt with on ${at}`,
  trainingTitle: 'Training',
  yourCourses: 'Your courses',
  noCourses: 'No courses are logged for you.',
  moreCourses: (count) => moreInTab(count, 'en'),
  yourAreas: (areas) => `Competences: ${areas}.`,
  bodyMembers: (withCourse, members) =>
    `${withCourse} of ${members} members have taken at least one course. Law: NIS 2 Act, section 7(2).`,
  bodyCarried: (areas) =>
    `Competences that the management body covers as a whole: ${areas}. Source: the brochure “Sammen om NIS2”.`,
  bodyMissing: (areas) => `Competences not covered yet: ${areas}.`,
  bodyNothing: 'None of the five competences in the brochure “Sammen om NIS2” is covered yet.',
  twoReadings:
    'The Act says that members must take part in relevant courses. The brochure “Sammen om NIS2” (Local Government Denmark and others) says that the management must have the competences between them. That is why I show both counts.',
};

/** The words of the bot's answers in every language. */
export const ANSWER_WORDS = { da, en } satisfies Record<Language, AnswerWords>;
