import { COMPETENCE_WORDS } from '../../../words/training/competence-words';
import type { Language, Text } from '../../../words/language';
import { ERASED_PERSON } from '../../../words/person-words';
import { writtenNumber } from '../../../words/written-values';
import type { Audience } from '../../../domain/access/group';
import type { PersonId } from '../../../domain/access/role';
import type { DanishDate, Instant } from '../../../domain/calendar/danish-time';
import type { Head } from '../../../domain/ledger/head';
import type { Oversight } from '../../../domain/oversight';
import type { Competence } from '../../../domain/training/competence';
import { coverageOn, type Coverage } from '../../../domain/training/coverage';
import type { Completion, Course } from '../../../domain/training/training';
import type { ShowPerson } from '../../views/person-view';
import { EXPORT_TEXTS } from '../../../words/training/export-words';

/** Training of an audience on a day with everything that its files say, in the reader's language. */
export type TrainingOverview = {
  municipality: string;
  language: Language;
  coverage: Coverage;
  position: Head & { at: Instant | null };
  say: (text: Text) => string;
  nameOf: (personId: PersonId) => string;
  titleOf: (personId: PersonId) => string;
  /** The course that was taken: of the catalogue, or as somebody wrote it. */
  courseOf: (completion: Completion) => { title: string; provider: string; minutes: number | null };
  competencesOf: (completion: Completion) => readonly Competence[];
};

type Asked = {
  on: DanishDate;
  audience: Audience;
  show: ShowPerson;
  language: Language;
  municipality: string;
};

/** Takes out of the state what the files of a day say. */
export function trainingOverview(
  state: Oversight,
  { on, audience, show, language, municipality }: Asked,
): TrainingOverview {
  const say = (text: Text) => text[language];
  const courses = new Map<string, Course>(state.training.courses);
  const inCatalogue = ({ courseId }: Completion) => (courseId === null ? undefined : courses.get(courseId));
  return {
    municipality,
    language,
    say,
    coverage: coverageOn(state, on, audience),
    position: { ...state.head, at: state.lastAt },
    nameOf: (personId) => show(personId).name ?? `${say(ERASED_PERSON)} (${personId})`,
    titleOf: (personId) => show(personId).title ?? '',
    courseOf: (completion) => {
      const course = inCatalogue(completion);
      return {
        title: course?.title ?? completion.otherCourse?.title ?? '',
        provider: course?.provider ?? completion.otherCourse?.provider ?? '',
        minutes: completion.minutes ?? course?.minutes ?? null,
      };
    },
    competencesOf: (completion) => inCatalogue(completion)?.competences ?? [],
  };
}

/** Competences as one reads them in a row. */
export const competenceList = (
  competences: readonly Competence[],
  { say }: Pick<TrainingOverview, 'say'>,
): string => competences.map((one) => say(COMPETENCE_WORDS[one])).join(', ');

/** More people than this are counted in a row and not named: nobody reads them there, and a cell has an end. */
const MOST_NAMED = 100;

/** Names as one reads them in a row, or how many they are; a word where there is nobody. */
export function nameList(
  people: readonly PersonId[],
  { nameOf, say, language }: Pick<TrainingOverview, 'nameOf' | 'say' | 'language'>,
): string {
  if (people.length === 0) return say(EXPORT_TEXTS.nobody);
  return people.length > MOST_NAMED
    ? `${writtenNumber(people.length, language)} ${say(EXPORT_TEXTS.people)}`
    : people.map(nameOf).join(', ');
}
