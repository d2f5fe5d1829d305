import type { CardElementArray } from '@microsoft/teams.cards';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Competence } from '../../domain/training/competence';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { footnote, heading, sectionHeading, sentence } from '../parts/own-text';
import { labelledText, shortened } from '../parts/plain-text';
import { ANSWER_WORDS } from '../words/answer-words';
import { COMPETENCE_WORDS } from '../words/competence-words';
import type { Language } from '../words/language';
import { writtenDate, writtenList } from '../words/written-values';

/** Counts only: which members lack a course is for the tab. */
export type BodyTrainingView = {
  members: number;
  membersWithCourse: number;
  carried: readonly Competence[];
  missing: readonly Competence[];
};

export type TrainingCardView = {
  language: Language;
  /** The reader's own courses, the newest first; null in a channel. */
  yours: {
    courses: readonly { title: string; completedOn: DanishDate }[];
    competences: readonly Competence[];
  } | null;
  /** The body's coverage for those who may see it. */
  body: BodyTrainingView | null;
  link: string;
};

const SHOWN = 10;

/** The reader's courses and the body's coverage, as an answer to `uddannelse`. */
export function trainingCard({ language, yours, body, link }: TrainingCardView): CardJson {
  const words = ANSWER_WORDS[language];
  return cardJson(language, words.trainingTitle, {
    body: [
      heading(words.trainingTitle),
      ...(yours === null ? [] : yoursSection(yours, language)),
      ...(body === null ? [] : bodySection(body, language)),
    ],
    actions: [openTabAction(words.open, link)],
  });
}

const areasOf = (competences: readonly Competence[], language: Language) =>
  writtenList(
    competences.map((one) => COMPETENCE_WORDS[one][language]),
    language,
  );

function yoursSection(
  { courses, competences }: NonNullable<TrainingCardView['yours']>,
  language: Language,
): CardElementArray {
  const words = ANSWER_WORDS[language];
  return [
    sectionHeading(words.yourCourses),
    ...(courses.length === 0 ? [sentence(words.noCourses)] : []),
    ...courses
      .slice(0, SHOWN)
      .map(({ title, completedOn }) =>
        labelledText(writtenDate(completedOn, language), shortened(title, 200)),
      ),
    ...(courses.length > SHOWN ? [sentence(words.moreCourses(courses.length - SHOWN))] : []),
    ...(competences.length === 0 ? [] : [sentence(words.yourAreas(areasOf(competences, language)))]),
  ];
}

function bodySection(body: BodyTrainingView, language: Language): CardElementArray {
  const words = ANSWER_WORDS[language];
  return [
    sectionHeading(words.theBody),
    sentence(words.bodyMembers(body.membersWithCourse, body.members)),
    sentence(
      body.carried.length === 0 ? words.bodyNothing : words.bodyCarried(areasOf(body.carried, language)),
    ),
    ...(body.missing.length === 0 || body.carried.length === 0
      ? []
      : [sentence(words.bodyMissing(areasOf(body.missing, language)))]),
    footnote(words.twoReadings),
  ];
}
