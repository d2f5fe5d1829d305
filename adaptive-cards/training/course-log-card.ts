import type { CardElementArray } from '@microsoft/teams.cards';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sectionHeading, sentence } from '../parts/own-text';
import { plainText, shortened } from '../parts/plain-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import { courseInputs, personInput, type CourseFormView, type PeopleToChoose } from './course-form';
import { courseLines, type CourseLineView } from './course-line';

/** A person and one of their courses. */
export type NamedCourse = { name: string; course: CourseLineView };

export type CourseLogView = {
  municipality: string;
  form: CourseFormView;
  people: PeopleToChoose;
  /** What was just logged; null when the card is opened. */
  logged: NamedCourse | null;
  link: string;
};

/** A coordinator's form for one person's course. After a press it says what was logged and is ready for the next one. */
export function courseLogCard({ municipality, form, people, logged, link }: CourseLogView): CardJson {
  const { language } = form;
  const words = COURSE_FORM_WORDS[language];
  const isEmpty = people.people.length === 0;
  const title = logged === null ? words.logTitle : words.logged(shortened(logged.name, 100));
  return cardJson(language, title, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      ...(logged === null ? [heading(words.logTitle)] : receiptOf(title, logged, form)),
      ...(isEmpty
        ? [sentence(words.nobody)]
        : [sentence(words.logIntro), ...personInput(people, form), ...courseInputs(form, 'linkOrSeen')]),
    ],
    actions: [
      ...(isEmpty ? [] : [executeAction(words.logSend, { verb: 'training.log', language })]),
      openTabAction(words.openTraining, link),
    ],
  });
}

const receiptOf = (
  title: string,
  { course }: NamedCourse,
  { language }: CourseFormView,
): CardElementArray => [
  {
    type: 'Container',
    style: 'good',
    items: [...plainText(title, { bold: true }), ...courseLines(course, language)],
  },
  sectionHeading(COURSE_FORM_WORDS[language].logNext),
];
