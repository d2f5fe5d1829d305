import type { CardElementArray, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { sentence } from '../parts/own-text';
import { shortened } from '../parts/plain-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import type { Language } from '../../words/language';
import { OTHER_COURSE, type TrainingInput, type TypedCourse } from '../training-inputs';

/** How many courses and people a card may be given, so that it keeps its size whatever catalogue and roster hold. */
export const SHOWN_COURSES = 60;
export const SHOWN_PEOPLE = 80;

/** What can be chosen on a form; `more…` says how many do not fit. */
export type CourseFormView = {
  language: Language;
  today: DanishDate;
  courses: readonly { courseId: string; title: string; provider: string }[];
  moreCourses: number;
  typed: TypedCourse;
};

export type PeopleToChoose = {
  people: readonly { personId: string; name: string; title: string }[];
  morePeople: number;
};

/** Course, day, length and evidence. What was typed before stays. */
export function courseInputs(view: CourseFormView, evidence: 'link' | 'linkOrSeen'): CardElementArray {
  const { language, today, courses, moreCourses, typed } = view;
  const words = COURSE_FORM_WORDS[language];
  return [
    filteredChoice('takenCourse', words.course, {
      choices: [
        ...courses.map(({ courseId, title, provider }) => ({
          title: choiceTitle(title, provider),
          value: courseId,
        })),
        { title: words.otherCourse, value: OTHER_COURSE },
      ],
      typed,
    }),
    ...(moreCourses === 0
      ? []
      : [sentence(words.moreCourses(moreCourses), { size: 'Small', isSubtle: true })]),
    text('otherTitle', words.otherTitle, 200, typed),
    text('otherProvider', words.otherProvider, 200, typed),
    {
      type: 'Input.Date',
      id: 'takenOn' satisfies TrainingInput,
      label: words.takenOn.label,
      isRequired: true,
      errorMessage: words.takenOn.error,
      max: today,
      ...valueOf(typed.takenOn),
    },
    {
      type: 'Input.Number',
      id: 'takenMinutes' satisfies TrainingInput,
      label: words.minutes.label,
      errorMessage: words.minutes.error,
      min: 1,
      ...numberOf(typed.takenMinutes),
    },
    text('evidenceUrl', words[evidence], 1000, typed),
  ];
}

/** Whose course it is, by name from the roster. */
export function personInput(
  { people, morePeople }: PeopleToChoose,
  { language, typed }: CourseFormView,
): CardElementArray {
  const words = COURSE_FORM_WORDS[language];
  return [
    filteredChoice('takenBy', words.person, {
      choices: people.map(({ personId, name, title }) => ({
        title: choiceTitle(name, title),
        value: personId,
      })),
      typed,
    }),
    ...(morePeople === 0 ? [] : [sentence(words.morePeople(morePeople), { size: 'Small', isSubtle: true })]),
  ];
}

type Field = { label: string; error: string; placeholder: string };

function filteredChoice(
  id: TrainingInput,
  { label, error, placeholder }: Field,
  { choices, typed }: { choices: { title: string; value: string }[]; typed: TypedCourse },
): IChoiceSetInput {
  // A value that cannot be chosen is shown raw, and so is any value that a list with a search begins with.
  const before = choices.find(({ value }) => value === typed[id])?.value;
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    isRequired: true,
    errorMessage: error,
    placeholder,
    style: before === undefined ? 'filtered' : 'compact',
    choices,
    ...valueOf(before),
  };
}

const text = (id: TrainingInput, label: string, maxLength: number, typed: TypedCourse): ITextInput => ({
  type: 'Input.Text',
  id,
  label,
  maxLength,
  ...valueOf(typed[id]?.slice(0, maxLength)),
});

const valueOf = (value: string | undefined) => (value === undefined || value === '' ? {} : { value });

function numberOf(value: string | undefined): { value?: number } {
  const number = Number(value);
  return value === undefined || value.trim() === '' || !Number.isFinite(number) ? {} : { value: number };
}

/** A control character has no shape in a list, and takes six characters in JSON. */
const choiceTitle = (one: string, other: string): string =>
  shortened(
    [one, other]
      .filter((part) => part !== '')
      .join(', ')
      .replace(/\p{Cc}/gu, ' '),
    80,
  );
