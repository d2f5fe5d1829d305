import type { CardElementArray } from '@microsoft/teams.cards';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Light } from '../../domain/status/light';
import type { Competence } from '../../domain/training/competence';
import { MEMBER_STANDINGS, type MemberStanding } from '../../domain/training/coverage';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { footnote, heading, sectionHeading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { lightLine } from '../status/light-line';
import type { TrainingShown } from '../training-inputs';
import { ANSWER_WORDS } from '../../words/answers/answer-words';
import { COMPETENCE_WORDS } from '../../words/training/competence-words';
import type { Language } from '../../words/language';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { TRAINING_CARD_WORDS, type OwnCourseState } from '../../words/training/training-card-words';
import { writtenDate } from '../../words/written-dates';
import { writtenList } from '../../words/written-values';

type Named = { name: string; dueOn: DanishDate | null };

/** The body in both readings. Who lacks a course is told to the reader alone: `names` is null in a channel. */
export type BodyTrainingView = {
  /** The light of the competences held together, and of each member's own courses. */
  light: Light;
  memberLight: Light;
  members: number;
  membersWithCourse: number;
  standings: Readonly<Record<MemberStanding, number>>;
  carried: readonly Competence[];
  missing: readonly Competence[];
  names: { missing: readonly Named[]; dueSoon: readonly Named[] } | null;
};

export type TrainingCardView = {
  language: Language;
  on: DanishDate;
  /** The reader's own courses, the newest first; null in a channel. `standing` is null outside body and groups. */
  yours: {
    courses: readonly { title: string; completedOn: DanishDate; state: OwnCourseState }[];
    standing: MemberStanding | null;
    dueOn: DanishDate | null;
    /** Whether the municipality has recorded rules of its own. */
    hasRules: boolean;
    competences: readonly Competence[];
  } | null;
  /** The body's coverage for those who may see it. */
  body: BodyTrainingView | null;
  mayReport: boolean;
  mayLog: boolean;
  /** Reports that the reader may verify. */
  awaiting: number;
  link: string;
};

const SHOWN = 10;
const SHOWN_NAMES = 15;

/** The reader's courses and the body's coverage, as an answer to `uddannelse`. */
export function trainingCard(view: TrainingCardView): CardJson {
  const { language, yours, body, mayReport, mayLog, awaiting, link } = view;
  const answers = ANSWER_WORDS[language];
  const words = TRAINING_CARD_WORDS[language];
  const show = (title: string, shown: TrainingShown) =>
    executeAction(title, { verb: 'training.show', shown, language });
  return cardJson(language, answers.trainingTitle, {
    body: [
      heading(answers.trainingTitle),
      ...(yours === null ? [] : yoursSection(yours, language)),
      ...(body === null ? [] : bodySection(body, view)),
    ],
    actions: [
      ...(mayReport ? [show(words.report, 'reportForm')] : []),
      // An answer has three buttons at most: whoever may do all of it finds this form by its question.
      ...(mayLog && !(mayReport && awaiting > 0) ? [show(words.log, 'logForm')] : []),
      ...(awaiting > 0 ? [show(words.verify(awaiting), 'awaiting')] : []),
      openTabAction(answers.open, link),
    ],
  });
}

/** The answer in a channel to somebody who asks for a form or for reports. */
export function trainingIsPrivateCard(language: Language, link: string): CardJson {
  const words = TRAINING_CARD_WORDS[language];
  return cardJson(language, words.privateTitle, {
    body: [heading(words.privateTitle), sentence(words.onlyInPrivate)],
    actions: [openTabAction(ANSWER_WORDS[language].open, link)],
  });
}

const areasOf = (competences: readonly Competence[], language: Language) =>
  writtenList(
    competences.map((one) => COMPETENCE_WORDS[one][language]),
    language,
  );

function yoursSection(
  { courses, standing, dueOn, hasRules, competences }: NonNullable<TrainingCardView['yours']>,
  language: Language,
): CardElementArray {
  const answers = ANSWER_WORDS[language];
  const words = TRAINING_CARD_WORDS[language];
  return [
    sectionHeading(answers.yourCourses),
    ...(standing === null ? [] : [sentence(words.yourStanding[standing])]),
    ...(dueOn === null
      ? []
      : [sentence(words.dueOn(writtenDate(dueOn, language), hasRules), { spacing: 'None' })]),
    ...(courses.length === 0 ? [sentence(answers.noCourses)] : []),
    ...courses
      .slice(0, SHOWN)
      .flatMap(({ title, completedOn, state }) => [
        labelledText(writtenDate(completedOn, language), shortened(title, 200)),
        sentence(words.courseState[state], { size: 'Small', isSubtle: true, spacing: 'None' }),
      ]),
    ...(courses.length > SHOWN ? [sentence(answers.moreCourses(courses.length - SHOWN))] : []),
    ...(competences.length === 0 ? [] : [sentence(answers.yourAreas(areasOf(competences, language)))]),
  ];
}

function bodySection(body: BodyTrainingView, { language, on }: TrainingCardView): CardElementArray {
  const answers = ANSWER_WORDS[language];
  const words = TRAINING_CARD_WORDS[language];
  const source = REPORT_CARD_WORDS[language].guidanceSource;
  const counted = MEMBER_STANDINGS.filter((one) => body.standings[one] > 0);
  return [
    ...lightLine(words.collective, body.light, { language, on, source }),
    sentence(
      body.carried.length === 0 ? answers.bodyNothing : answers.bodyCarried(areasOf(body.carried, language)),
    ),
    ...(body.missing.length === 0 || body.carried.length === 0
      ? []
      : [sentence(answers.bodyMissing(areasOf(body.missing, language)))]),
    ...lightLine(words.perMember, body.memberLight, { language, on }),
    sentence(answers.bodyMembers(body.membersWithCourse, body.members)),
    ...(counted.length === 0
      ? []
      : [sentence(`${counted.map((one) => words.standings[one](body.standings[one])).join(' · ')}.`)]),
    ...(body.names === null
      ? []
      : [
          ...namesLine(words.missingNames, body.names.missing, language),
          ...namesLine(words.dueSoonNames, body.names.dueSoon, language),
        ]),
    footnote(answers.twoReadings),
  ];
}

function namesLine(label: string, people: readonly Named[], language: Language): CardElementArray {
  const words = TRAINING_CARD_WORDS[language];
  if (people.length === 0) return [];
  const shown = people.slice(0, SHOWN_NAMES).map(({ name, dueOn }) => {
    const until = dueOn === null ? '' : ` (${words.until(writtenDate(dueOn, language))})`;
    return `${shortened(name, 80)}${until}`;
  });
  const more = people.length - shown.length;
  return plainText(`${label}: ${shown.join(', ')}${more > 0 ? ` ${words.moreNames(more)}` : ''}.`, {
    spacing: 'Small',
  });
}
