import type { Language } from '../language';

/** Everything that the bot says in answer to a message. */
type AnswerWords = {
  notUnderstood: string;
  helpTitle: string;
  helpIntro: (municipality: string) => string;
  /** What can be written, and what comes of it. */
  commands: Readonly<
    Record<
      | 'waiting'
      | 'decisions'
      | 'training'
      | 'reportCourse'
      | 'logCourse'
      | 'reportedCourses'
      | 'status'
      | 'help',
      { word: string; means: string }
    >
  >;
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
  notUnderstood: 'Det forstod jeg ikke. Her er, hvad du kan skrive:',
  helpTitle: 'Det kan jeg hjælpe med',
  helpIntro: (municipality) =>
    `Jeg holder styr på ledelsens beslutninger, kurser og månedsstatus om cybersikkerhed i ${municipality}. Skriv et af disse ord:`,
  commands: {
    waiting: { word: 'hvad venter på mig', means: 'de sager og kort, du mangler at svare på' },
    decisions: { word: 'beslutninger', means: 'åbne og afgjorte sager' },
    training: { word: 'uddannelse', means: 'dine kurser og ledelsesorganets kompetencer' },
    reportCourse: { word: 'jeg har taget et kursus', means: 'meld et kursus, du har taget' },
    logCourse: { word: 'registrér et kursus', means: 'skriv et kursus på en person' },
    reportedCourses: { word: 'bekræft kurser', means: 'de kurser, andre har meldt' },
    status: { word: 'status', means: 'månedens status' },
    help: { word: 'hjælp', means: 'denne oversigt' },
  },
  helpOtherLanguage: 'In English: write help.',
  helpLimits: 'Jeg vurderer ikke, om kommunen overholder loven, og jeg indberetter ikke hændelser.',
  open: 'Åbn Ledelsestilsyn',
  waitingTitle: 'Det venter på dig',
  nothingWaits: 'Der venter ikke noget på dig. Jeg skriver, når der kommer en sag.',
  waitingCount: (count) => (count === 1 ? 'Én ting venter på dig.' : `${count} ting venter på dig.`),
  moreWaits: (count) => `… og ${count} mere. Se det hele i fanen.`,
  waitingCards: 'Kortene kommer her under.',
  waitingMore: 'De første kort kommer her under. Resten kan du se i fanen.',
  privateTitle: 'Det viser jeg kun til dig',
  onlyInPrivate:
    'Hvad der venter på den enkelte, viser jeg ikke i kanalen. Skriv til mig i vores egen chat, eller åbn fanen.',
  decisionsTitle: 'Beslutninger',
  noDecisions: 'Der har ikke været sager til beslutning endnu.',
  openDecisions: 'Venter på svar',
  noneOpen: 'Ingen sager venter på svar.',
  concludedDecisions: 'Senest afgjort',
  moreDecisions: (count) => `… og ${count} mere. Se dem alle i fanen.`,
  progress: (answered, body) => `${answered} af ${body} har svaret`,
  answerBy: (date, late) => (late ? `svarfristen var ${date}` : `svar senest ${date}`),
  yours: (answer) => `dit svar: ${answer}`,
  yoursMissing: 'mangler dit svar',
  yoursMissingFor: (names) => `mangler dit svar på vegne af ${names}`,
  concludedOn: (outcome, at) => `${outcome} ${at}`,
  trainingTitle: 'Uddannelse',
  yourCourses: 'Dine kurser',
  noCourses: 'Der er ikke registreret kurser for dig.',
  moreCourses: (count) => `… og ${count} mere. Se dem alle i fanen.`,
  yourAreas: (areas) => `De dækker: ${areas}.`,
  bodyMembers: (withCourse, members) =>
    `${withCourse} af ${members} medlemmer har taget mindst ét kursus (Lov).`,
  bodyCarried: (areas) => `Dækket tilsammen: ${areas} (Vejledning).`,
  bodyMissing: (areas) => `Ikke dækket endnu: ${areas}.`,
  bodyNothing: 'Ingen af de fem kompetenceområder er dækket endnu (Vejledning).',
  twoReadings:
    'Loven siger, at medlemmerne skal deltage i kurser. Vejledningen »Sammen om NIS2« siger, at direktionen tilsammen skal have kompetencerne. Derfor vises begge.',
};

const en: AnswerWords = {
  notUnderstood: 'I did not understand that. Here is what you can write:',
  helpTitle: 'What I can help with',
  helpIntro: (municipality) =>
    `I keep track of management’s decisions, training and monthly status on cybersecurity in ${municipality}. Write one of these:`,
  commands: {
    waiting: { word: 'what awaits me', means: 'the decisions and cards you have not answered' },
    decisions: { word: 'decisions', means: 'open and concluded decisions' },
    training: { word: 'training', means: 'your courses and the management body’s competences' },
    reportCourse: { word: 'I have taken a course', means: 'report a course you have taken' },
    logCourse: { word: 'log a course', means: 'enter a course for somebody' },
    reportedCourses: { word: 'verify courses', means: 'the courses that others have reported' },
    status: { word: 'monthly status', means: 'this month’s status' },
    help: { word: 'help', means: 'this overview' },
  },
  helpOtherLanguage: 'På dansk: skriv hjælp.',
  helpLimits: 'I do not judge whether the municipality complies with the law, and I do not report incidents.',
  open: 'Open Ledelsestilsyn',
  waitingTitle: 'What awaits you',
  nothingWaits: 'Nothing awaits you. I will write when there is a decision.',
  waitingCount: (count) => (count === 1 ? 'One thing awaits you.' : `${count} things await you.`),
  moreWaits: (count) => `… and ${count} more. It is all in the tab.`,
  waitingCards: 'The cards follow below.',
  waitingMore: 'The first cards follow below. The rest is in the tab.',
  privateTitle: 'I show that only to you',
  onlyInPrivate:
    'What awaits each person is not shown in the channel. Write to me in our own chat or open the tab.',
  decisionsTitle: 'Decisions',
  noDecisions: 'No decisions have been submitted yet.',
  openDecisions: 'Awaiting answers',
  noneOpen: 'No decisions await answers.',
  concludedDecisions: 'Latest concluded',
  moreDecisions: (count) => `… and ${count} more. See them all in the tab.`,
  progress: (answered, body) => `${answered} of ${body} have answered`,
  answerBy: (date, late) => (late ? `the answer was due ${date}` : `answer by ${date}`),
  yours: (answer) => `your answer: ${answer}`,
  yoursMissing: 'your answer is missing',
  yoursMissingFor: (names) => `your answer on behalf of ${names} is missing`,
  concludedOn: (outcome, at) => `${outcome} ${at}`,
  trainingTitle: 'Training',
  yourCourses: 'Your courses',
  noCourses: 'No courses are logged for you.',
  moreCourses: (count) => `… and ${count} more. See them all in the tab.`,
  yourAreas: (areas) => `They cover: ${areas}.`,
  bodyMembers: (withCourse, members) =>
    `${withCourse} of ${members} members have taken at least one course (Law).`,
  bodyCarried: (areas) => `Covered between them: ${areas} (Guidance).`,
  bodyMissing: (areas) => `Not covered yet: ${areas}.`,
  bodyNothing: 'None of the five competence areas is covered yet (Guidance).',
  twoReadings:
    'The Act says that members shall take courses. The guidance “Sammen om NIS2” says that the body must hold the competences collectively. Both are shown.',
};

/** The words of the bot's answers in every language. */
export const ANSWER_WORDS = { da, en } satisfies Record<Language, AnswerWords>;
