import type { Language } from '../language';

type Field = { label: string; error: string };

/** The words of the cards by which courses are reported, logged and verified. */
type CourseFormWords = {
  kindOfCard: (municipality: string) => string;
  reportTitle: string;
  reportIntro: string;
  reportSend: string;
  logTitle: string;
  logNext: string;
  logIntro: string;
  logSend: string;
  person: Field & { placeholder: string };
  course: Field & { placeholder: string };
  otherCourse: string;
  otherTitle: string;
  otherProvider: string;
  takenOn: Field;
  minutes: Field;
  link: string;
  linkOrSeen: string;
  moreCourses: (count: number) => string;
  morePeople: (count: number) => string;
  nobody: string;
  reportedTitle: string;
  verifiedTitle: string;
  reportedMeans: string;
  verifiedMeans: string;
  another: string;
  logged: (name: string) => string;
  verified: (name: string) => string;
  by: (provider: string, date: string) => string;
  minutesTaken: (count: string) => string;
  evidence: string;
  evidenceOf: {
    ownWord: string;
    seenByCoordinator: string;
    link: (url: string) => string;
    file: (fileName: string) => string;
    participantList: (fileName: string) => string;
  };
  awaitingTitle: string;
  noneAwaiting: string;
  awaitingIntro: string;
  verify: string;
  toVerify: string;
  verifyOne: (name: string) => string;
  own: string;
  moreAwaiting: (count: number) => string;
  reportTold: (name: string) => string;
  correctedTitle: string;
  annulledTitle: string;
  erasedTitle: string;
  personGone: string;
  noLonger: string;
  openTraining: string;
};

const da: CourseFormWords = {
  kindOfCard: (municipality) => `${municipality} · Uddannelse`,
  reportTitle: 'Jeg har taget et kursus',
  reportIntro: 'Kurset tæller, når en koordinator har bekræftet det.',
  reportSend: 'Meld kurset',
  logTitle: 'Registrér et kursus',
  logNext: 'Registrér det næste',
  logIntro:
    'Det, du registrerer, er dermed bekræftet af dig. Dit eget kursus registrerer en anden koordinator.',
  logSend: 'Registrér',
  person: { label: 'Hvem har taget kurset?', error: 'Vælg en person.', placeholder: 'Skriv for at søge' },
  course: { label: 'Hvilket kursus?', error: 'Vælg et kursus.', placeholder: 'Skriv for at søge' },
  otherCourse: 'Et andet kursus (skriv det nedenfor)',
  otherTitle: 'Kursets titel, hvis det ikke er på listen',
  otherProvider: 'Udbyder, hvis det ikke er på listen',
  takenOn: { label: 'Hvilken dag blev det gennemført?', error: 'Vælg en dag, der ikke ligger i fremtiden.' },
  minutes: { label: 'Varighed i minutter (kan udelades)', error: 'Skriv et helt antal minutter.' },
  link: 'Link til dokumentation (kan udelades)',
  linkOrSeen: 'Link til dokumentation (tomt: set af koordinator)',
  moreCourses: (count) => `Listen viser ikke ${count} af kurserne. Find dem i fanen.`,
  morePeople: (count) => `Listen viser ikke ${count} af personerne. Find dem i fanen.`,
  nobody: 'Der er ingen andre på listen over personer. Opret dem i fanen først.',
  reportedTitle: 'Kurset er meldt',
  verifiedTitle: 'Kurset er bekræftet',
  reportedMeans: 'Det tæller, når en koordinator har bekræftet det. Koordinatoren får besked.',
  verifiedMeans: 'Kurset er registreret og bekræftet. Du skal ikke gøre mere.',
  another: 'Meld et kursus mere',
  logged: (name) => `Registreret for ${name}`,
  verified: (name) => `Bekræftet for ${name}`,
  by: (provider, date) => (provider === '' ? date : `${provider}, ${date}`),
  minutesTaken: (count) => `${count} minutter`,
  evidence: 'Dokumentation',
  evidenceOf: {
    ownWord: 'ingen, kun eget udsagn',
    seenByCoordinator: 'set af koordinator',
    link: (url) => url,
    file: (fileName) => fileName,
    participantList: (fileName) => `deltagerliste ${fileName}`,
  },
  awaitingTitle: 'Kurser, der venter på bekræftelse',
  noneAwaiting: 'Ingen meldte kurser venter på bekræftelse.',
  awaitingIntro: 'Bekræft kun det, du har set dokumentation for. Det noteres med dit navn.',
  verify: 'Bekræft',
  toVerify: 'Et meldt kursus venter på bekræftelse',
  verifyOne: (name) => `Bekræft for ${name}`,
  own: 'Det er dit eget. En anden koordinator skal bekræfte det.',
  moreAwaiting: (count) => `… og ${count} mere. Bekræft dem i fanen.`,
  reportTold: (name) => `${name} har meldt et kursus`,
  correctedTitle: 'Registreringen er rettet',
  annulledTitle: 'Registreringen er annulleret',
  erasedTitle: 'Personen er slettet',
  personGone: 'Kurset var meldt af en person, som er slettet. Der er ikke noget at bekræfte.',
  noLonger: 'Denne registrering gælder ikke længere. Se den, der gælder, i fanen.',
  openTraining: 'Åbn Uddannelse',
};

const en: CourseFormWords = {
  kindOfCard: (municipality) => `${municipality} · Training`,
  reportTitle: 'I have taken a course',
  reportIntro: 'The course counts when a coordinator has verified it.',
  reportSend: 'Report the course',
  logTitle: 'Log a course',
  logNext: 'Log the next one',
  logIntro: 'What you log is thereby verified by you. A course of your own is logged by another coordinator.',
  logSend: 'Log it',
  person: { label: 'Who has taken the course?', error: 'Choose a person.', placeholder: 'Type to search' },
  course: { label: 'Which course?', error: 'Choose a course.', placeholder: 'Type to search' },
  otherCourse: 'Another course (write it below)',
  otherTitle: 'Title of the course, if it is not on the list',
  otherProvider: 'Provider, if it is not on the list',
  takenOn: { label: 'On which day was it completed?', error: 'Choose a day that is not in the future.' },
  minutes: { label: 'Minutes (may be left out)', error: 'Write a whole number of minutes.' },
  link: 'Link to evidence (may be left out)',
  linkOrSeen: 'Link to evidence (empty: seen by the coordinator)',
  moreCourses: (count) => `${count} of the courses are not on the list. Find them in the tab.`,
  morePeople: (count) => `${count} of the people are not on the list. Find them in the tab.`,
  nobody: 'There is nobody else on the list of people. Enter them in the tab first.',
  reportedTitle: 'The course is reported',
  verifiedTitle: 'The course is verified',
  reportedMeans: 'It counts when a coordinator has verified it. The coordinator is told.',
  verifiedMeans: 'The course is logged and verified. You need not do more.',
  another: 'Report another course',
  logged: (name) => `Logged for ${name}`,
  verified: (name) => `Verified for ${name}`,
  by: (provider, date) => (provider === '' ? date : `${provider}, ${date}`),
  minutesTaken: (count) => `${count} minutes`,
  evidence: 'Evidence',
  evidenceOf: {
    ownWord: 'none, own statement only',
    seenByCoordinator: 'seen by a coordinator',
    link: (url) => url,
    file: (fileName) => fileName,
    participantList: (fileName) => `participant list ${fileName}`,
  },
  awaitingTitle: 'Courses that await verification',
  noneAwaiting: 'No reported courses await verification.',
  awaitingIntro: 'Verify only what you have seen evidence of. It is noted with your name.',
  verify: 'Verify',
  toVerify: 'A reported course awaits verification',
  verifyOne: (name) => `Verify for ${name}`,
  own: 'This is your own. Another coordinator must verify it.',
  moreAwaiting: (count) => `… and ${count} more. Verify them in the tab.`,
  reportTold: (name) => `${name} has reported a course`,
  correctedTitle: 'The entry has been corrected',
  annulledTitle: 'The entry has been annulled',
  erasedTitle: 'The person has been erased',
  personGone: 'The course was reported by somebody who has been erased. There is nothing to verify.',
  noLonger: 'This entry no longer holds. See the one that does in the tab.',
  openTraining: 'Open Training',
};

/** The words of the cards by which courses are reported, logged and verified, in every language. */
export const COURSE_FORM_WORDS = { da, en } satisfies Record<Language, CourseFormWords>;
