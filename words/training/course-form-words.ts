import { CHOOSING_WORDS } from '../choosing-words';
import { COURSE_LABELS } from './course-labels';
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
  reportTitle: COURSE_LABELS.haveTaken.da,
  reportIntro: COURSE_LABELS.countsWhenVerified.da,
  reportSend: COURSE_LABELS.report.da,
  logTitle: COURSE_LABELS.log.da,
  logNext: 'Registrér det næste',
  logIntro:
    'Det, du registrerer, er dermed bekræftet af dig. Dine egne kurser skal en anden koordinator registrere.',
  logSend: 'Registrér',
  person: {
    label: 'Hvem har taget kurset?',
    error: 'Vælg en person.',
    placeholder: CHOOSING_WORDS.search.da,
  },
  course: { label: 'Hvilket kursus?', error: 'Vælg et kursus.', placeholder: CHOOSING_WORDS.search.da },
  otherCourse: 'Et andet kursus (skriv det nedenfor)',
  otherTitle: 'Kursets titel, hvis kurset ikke er på listen',
  otherProvider: 'Udbyder, hvis kurset ikke er på listen',
  takenOn: { label: 'Hvilken dag blev kurset gennemført?', error: 'Vælg i dag eller en tidligere dag.' },
  minutes: { label: 'Varighed i minutter (kan udelades)', error: 'Skriv et helt antal minutter.' },
  link: 'Link til dokumentation (kan udelades)',
  linkOrSeen: 'Link til dokumentation (lad feltet stå tomt, hvis du selv har set den)',
  moreCourses: (count) => `Listen viser ikke ${count} af kurserne. Find dem i fanen.`,
  morePeople: (count) => `Listen viser ikke ${count} af personerne. Find dem i fanen.`,
  nobody: 'Der er ingen andre på listen over personer. Opret personerne i fanen først.',
  reportedTitle: 'Kurset er meldt',
  verifiedTitle: 'Kurset er bekræftet',
  reportedMeans: 'Kurset tæller, når en koordinator har bekræftet det. Koordinatoren får besked.',
  verifiedMeans: 'Kurset er registreret og bekræftet. Du skal ikke gøre mere.',
  another: 'Meld et kursus mere',
  logged: (name) => `Registreret for ${name}`,
  verified: (name) => `Bekræftet for ${name}`,
  by: (provider, date) => (provider === '' ? date : `${provider}, ${date}`),
  minutesTaken: (count) => `${count} minutter`,
  evidence: 'Dokumentation',
  evidenceOf: {
    ownWord: 'egen oplysning',
    seenByCoordinator: 'set af koordinator',
    link: (url) => url,
    file: (fileName) => fileName,
    participantList: (fileName) => `deltagerliste ${fileName}`,
  },
  awaitingTitle: 'Kurser, der venter på bekræftelse',
  noneAwaiting: 'Ingen meldte kurser venter på bekræftelse.',
  awaitingIntro: 'Bekræft kun kurser, du har set dokumentation for. Dit navn registreres ved bekræftelsen.',
  verify: 'Bekræft',
  toVerify: 'Et meldt kursus venter på bekræftelse',
  verifyOne: (name) => `Bekræft for ${name}`,
  own: 'Det er dit eget kursus. En anden koordinator skal bekræfte det.',
  moreAwaiting: (count) => `… og ${count} mere. Bekræft dem i fanen.`,
  reportTold: (name) => `${name} har meldt et kursus`,
  correctedTitle: 'Registreringen er rettet',
  annulledTitle: 'Registreringen er annulleret',
  erasedTitle: 'Oplysningerne om personen er slettet',
  personGone: 'Kurset var meldt af en person, hvis oplysninger er slettet. Der er ikke noget at bekræfte.',
  noLonger: 'Registreringen gælder ikke længere. Åbn Uddannelse for at se, hvad der gælder nu.',
  openTraining: 'Åbn Uddannelse',
};

const en: CourseFormWords = {
  kindOfCard: (municipality) => `${municipality} · Training`,
  reportTitle: COURSE_LABELS.haveTaken.en,
  reportIntro: COURSE_LABELS.countsWhenVerified.en,
  reportSend: COURSE_LABELS.report.en,
  logTitle: COURSE_LABELS.log.en,
  logNext: 'Log the next one',
  logIntro: 'What you log is thereby verified by you. A course of your own is logged by another coordinator.',
  logSend: 'Log it',
  person: {
    label: 'Who has taken the course?',
    error: 'Choose a person.',
    placeholder: CHOOSING_WORDS.search.en,
  },
  course: { label: 'Which course?', error: 'Choose a course.', placeholder: CHOOSING_WORDS.search.en },
  otherCourse: 'Another course (write it below)',
  otherTitle: 'Title of the course, if the course is not on the list',
  otherProvider: 'Provider, if the course is not on the list',
  takenOn: { label: 'On which day was the course completed?', error: 'Choose today or an earlier day.' },
  minutes: { label: 'Length in minutes (may be left out)', error: 'Write a whole number of minutes.' },
  link: 'Link to evidence (may be left out)',
  linkOrSeen: 'Link to evidence (leave it empty if you have seen the evidence yourself)',
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
    ownWord: 'own statement',
    seenByCoordinator: 'seen by a coordinator',
    link: (url) => url,
    file: (fileName) => fileName,
    participantList: (fileName) => `participant list ${fileName}`,
  },
  awaitingTitle: 'Courses waiting to be verified',
  noneAwaiting: 'No reported courses are waiting to be verified.',
  awaitingIntro: 'Verify only courses of which you have seen evidence. Your name is recorded with it.',
  verify: 'Verify',
  toVerify: 'A reported course is waiting to be verified',
  verifyOne: (name) => `Verify for ${name}`,
  own: 'This is your own course. Another coordinator must verify it.',
  moreAwaiting: (count) => `… and ${count} more. Verify them in the tab.`,
  reportTold: (name) => `${name} has reported a course`,
  correctedTitle: 'The entry has been corrected',
  annulledTitle: 'The entry has been annulled',
  erasedTitle: 'The data about the person has been erased',
  personGone: 'The course was reported by somebody whose data has been erased. There is nothing to verify.',
  noLonger: 'The entry is no longer valid. Open Training to see what is valid now.',
  openTraining: 'Open Training',
};

/** The words of the cards by which courses are reported, logged and verified, in every language. */
export const COURSE_FORM_WORDS = { da, en } satisfies Record<Language, CourseFormWords>;
