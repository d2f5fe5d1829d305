import { MEASURE_CODES } from '../../domain/decision/content';
import type { Duties } from '../../domain/status/duties';
import { DUTIES } from '../../domain/status/duty';
import { COMPETENCES } from '../../domain/training/competence';
import { CASE_LABELS } from '../decision/case-labels';
import { STATUS_AWAITED, STATUS_LABELS, STATUS_OF } from '../status/status-labels';
import { COURSE_LABELS } from '../training/course-labels';
import type { Language } from '../language';

type Counted = { answered: number; body: number };

/** What the bot says where a sentence or two is the whole answer. */
type ShortAnswerWords = {
  /** An open case; the day as it is written. */
  open: (counted: Counted, date: string, isLate: boolean) => string;
  yours: (answer: string) => string;
  yoursMissing: string;
  yoursMissingFor: string;
  unanswered: string;
  noneUnanswered: string;
  namesInPrivate: string;
  whichCase: string;
  noOpenCase: string;
  moreCases: (count: number) => string;
  answerCase: string;
  openCase: string;
  who: string;
  /** What is written to ask who has not answered one case. */
  askWho: (decisionId: string) => string;
  course: {
    /** A day by which a course is wanted; whose rule it is. */
    by: (date: string, hasRules: boolean) => string;
    was: (date: string, hasRules: boolean) => string;
    firstBy: (date: string, hasRules: boolean) => string;
    until: (date: string, hasRules: boolean) => string;
    noDate: string;
    missing: string;
    notFollowed: string;
    noSchedule: string;
    mine: string;
    report: string;
  };
  meeting: {
    next: (date: string) => string;
    items: (count: number) => string;
    none: string;
    open: string;
    plan: string;
    all: string;
  };
  duties: {
    lacking: (count: number) => string;
    nothingLacking: string;
    measures: (counts: Duties['measures']) => string;
    noStatus: string;
    awaited: (date: string) => string;
    noted: (date: string, noted: number, body: number) => string;
    courses: (counts: { members: number; withCourse: number; areasCarried: number }) => string;
    source: string;
    status: string;
  };
  status: { notIssued: (date: string) => string; now: string };
  thanks: string;
  perhaps: string;
  examples: string;
};

const of = (part: number, all: number) => `${String(part)} af ${String(all)}`;
const outOf = (part: number, all: number) => `${String(part)} of ${String(all)}`;
const basis = (hasRules: boolean) => (hasRules ? 'lokal politik' : 'kursets gyldighed');
const ground = (hasRules: boolean) => (hasRules ? 'local policy' : 'the validity of the course');
const MEASURES = MEASURE_CODES.length;
const AREAS = COMPETENCES.length;
const ALL = DUTIES.length;

const da: ShortAnswerWords = {
  open: ({ answered, body }, date, isLate) =>
    `Sagen venter på svar: ${of(answered, body)} har svaret. ${isLate ? 'Svarfristen var' : 'Svarfristen er'} den ${date}.`,
  yours: (answer) => `Dit svar: ${answer}.`,
  yoursMissing: 'Du mangler at svare.',
  yoursMissingFor: 'Du mangler at svare på vegne af',
  unanswered: CASE_LABELS.unanswered.da,
  noneUnanswered: 'Ingen mangler at svare.',
  namesInPrivate: 'Hvem der mangler, viser jeg kun i vores egen chat.',
  whichCase: 'Hvilken sag mener du?',
  noOpenCase: 'Ingen sager venter på svar lige nu.',
  moreCases: (count) => `Der er ${String(count)} flere. Skriv sagens nummer, eller se dem alle i fanen.`,
  answerCase: 'Svar på sagen',
  openCase: CASE_LABELS.openCase.da,
  who: 'Hvem mangler?',
  askWho: (decisionId) => `hvem mangler at svare på ${decisionId}`,
  course: {
    by: (date, hasRules) => `Du skal tage et nyt kursus senest den ${date} (${basis(hasRules)}).`,
    was: (date, hasRules) => `Du mangler et gyldigt kursus. Fristen var den ${date} (${basis(hasRules)}).`,
    firstBy: (date, hasRules) => `Du skal tage dit første kursus senest den ${date} (${basis(hasRules)}).`,
    until: (date, hasRules) =>
      `Du har et gyldigt kursus og skal tage det næste senest den ${date} (${basis(hasRules)}).`,
    noDate: 'Du har et gyldigt kursus, og der er ikke sat en frist for det næste.',
    missing: 'Du mangler et gyldigt kursus, og der er ikke sat en frist.',
    notFollowed:
      'Du er ikke med i ledelsesorganet eller en gruppe, kommunen registrerer kurser for, så du har ingen frist.',
    noSchedule: 'Loven nævner ingen frist, og jeg kender ikke kursernes datoer.',
    mine: 'Mine kurser',
    report: COURSE_LABELS.haveTaken.da,
  },
  meeting: {
    next: (date) => `Næste møde er den ${date}.`,
    items: (count) => (count === 1 ? '1 sag på dagsordenen' : `${String(count)} sager på dagsordenen`),
    none: 'Der er ikke planlagt et møde.',
    open: 'Åbn mødet',
    plan: 'Planlæg et møde',
    all: 'Se møderne',
  },
  duties: {
    lacking: (count) => `Der mangler noget i ${of(count, ALL)} pligter.`,
    nothingLacking: 'Der mangler ikke noget i de tre pligter efter det, der er registreret.',
    measures: ({ inForce, toReview, changed, missing }) =>
      missing > 0
        ? `${of(inForce, MEASURES)} foranstaltninger er godkendt.${changed > 0 ? ` ${String(changed)} kræver ny beslutning.` : ''}`
        : changed > 0
          ? `${of(changed, MEASURES)} foranstaltninger kræver ny beslutning.`
          : toReview > 0
            ? `${of(toReview, MEASURES)} foranstaltninger skal tages op igen.`
            : `Alle ${String(inForce)} foranstaltninger er godkendt.`,
    noStatus: STATUS_LABELS.noneIssued.da,
    awaited: STATUS_AWAITED.da,
    noted: (date, noted, body) =>
      `${STATUS_OF.da(date)} er taget til efterretning af ${of(noted, body)} medlemmer.`,
    courses: ({ members, withCourse, areasCarried }) =>
      `${of(withCourse, members)} medlemmer har taget et kursus, og ${of(areasCarried, AREAS)} kompetencer er dækket.`,
    source: 'Pligterne står i NIS 2-loven § 7, stk. 1 og 2. Jeg vurderer ikke, om kommunen overholder loven.',
    status: 'Vis status',
  },
  status: { notIssued: (date) => `${STATUS_OF.da(date)} er ikke udsendt.`, now: 'Vis status lige nu' },
  thanks: 'Selv tak.',
  perhaps: 'Mente du:',
  examples: 'Du kan for eksempel spørge:',
};

const en: ShortAnswerWords = {
  open: ({ answered, body }, date, isLate) =>
    `The case is waiting for answers: ${outOf(answered, body)} have answered. ${isLate ? 'The answer was due on' : 'The answer is due on'} ${date}.`,
  yours: (answer) => `Your answer: ${answer}.`,
  yoursMissing: 'You have not answered yet.',
  yoursMissingFor: 'You have not answered yet on behalf of',
  unanswered: CASE_LABELS.unanswered.en,
  noneUnanswered: 'Nobody has yet to answer.',
  namesInPrivate: 'Who has not answered, I show only in our own chat.',
  whichCase: 'Which case do you mean?',
  noOpenCase: 'No case is waiting for answers right now.',
  moreCases: (count) =>
    `There are ${String(count)} more. Write the number of the case, or see them all in the tab.`,
  answerCase: 'Answer the case',
  openCase: CASE_LABELS.openCase.en,
  who: 'Who is missing?',
  askWho: (decisionId) => `who has not answered ${decisionId}`,
  course: {
    by: (date, hasRules) => `You must take a new course by ${date} (${ground(hasRules)}).`,
    was: (date, hasRules) => `You have no valid course. The deadline was ${date} (${ground(hasRules)}).`,
    firstBy: (date, hasRules) => `You must take your first course by ${date} (${ground(hasRules)}).`,
    until: (date, hasRules) =>
      `You have a valid course and must take the next one by ${date} (${ground(hasRules)}).`,
    noDate: 'You have a valid course, and no deadline is set for the next one.',
    missing: 'You have no valid course, and no deadline is set.',
    notFollowed:
      'You are not in the management body or in a group that the municipality logs courses for, so you have no deadline.',
    noSchedule: 'The Act sets no deadline, and I do not know the dates of the courses.',
    mine: 'My courses',
    report: COURSE_LABELS.haveTaken.en,
  },
  meeting: {
    next: (date) => `The next meeting is on ${date}.`,
    items: (count) => (count === 1 ? '1 case on the agenda' : `${String(count)} cases on the agenda`),
    none: 'No meeting is planned.',
    open: 'Open the meeting',
    plan: 'Plan a meeting',
    all: 'See the meetings',
  },
  duties: {
    lacking: (count) => `Something is lacking in ${outOf(count, ALL)} duties.`,
    nothingLacking: 'Nothing is lacking in the three duties by what is registered.',
    measures: ({ inForce, toReview, changed, missing }) =>
      missing > 0
        ? `${outOf(inForce, MEASURES)} measures are approved.${changed > 0 ? ` Needing a new decision: ${String(changed)}.` : ''}`
        : changed > 0
          ? `Of the ${String(MEASURES)} measures, ${String(changed)} ${changed === 1 ? 'needs' : 'need'} a new decision.`
          : toReview > 0
            ? `${outOf(toReview, MEASURES)} measures are to be taken up again.`
            : `All ${String(inForce)} measures are approved.`,
    noStatus: STATUS_LABELS.noneIssued.en,
    awaited: STATUS_AWAITED.en,
    noted: (date, noted, body) => `${STATUS_OF.en(date)} has been noted by ${outOf(noted, body)} members.`,
    courses: ({ members, withCourse, areasCarried }) =>
      `${outOf(withCourse, members)} members have taken a course, and ${outOf(areasCarried, AREAS)} competences are covered.`,
    source:
      'The duties are in section 7(1) and (2) of the NIS 2 Act. I do not judge whether the municipality complies with the law.',
    status: 'Show the status',
  },
  status: {
    notIssued: (date) => `${STATUS_OF.en(date)} has not been issued.`,
    now: 'Show the status right now',
  },
  thanks: 'You are welcome.',
  perhaps: 'Did you mean:',
  examples: 'You can for example ask:',
};

/** The words of short answers in every language. */
export const SHORT_ANSWER_WORDS = { da, en } satisfies Record<Language, ShortAnswerWords>;
