import type { CardElementArray } from '@microsoft/teams.cards';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Evidence } from '../../domain/training/training';
import { unreachable } from '../../domain/ground/unreachable';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { COURSE_FORM_WORDS } from '../../words/training/course-form-words';
import type { Language } from '../../words/language';
import { writtenDate } from '../../words/written-dates';
import { writtenNumber } from '../../words/written-values';

/** One course that somebody has taken. */
export type CourseLineView = {
  title: string;
  provider: string;
  completedOn: DanishDate;
  minutes: number | null;
  evidence: Evidence;
};

/** Course, provider and day, how long it took where that is known, and what shows it. */
export function courseLines(course: CourseLineView, language: Language): CardElementArray {
  const words = COURSE_FORM_WORDS[language];
  const facts = [
    words.by(shortened(course.provider, 100), writtenDate(course.completedOn, language)),
    ...(course.minutes === null ? [] : [words.minutesTaken(writtenNumber(course.minutes, language))]),
  ];
  return [
    ...plainText(shortened(course.title, 200), { bold: true, spacing: 'Small' }),
    ...plainText(facts.join(' · '), { spacing: 'None' }),
    labelledText(words.evidence, shortened(evidenceText(course.evidence, language), 120), {
      subtle: true,
      spacing: 'None',
    }),
  ];
}

function evidenceText(evidence: Evidence, language: Language): string {
  const words = COURSE_FORM_WORDS[language].evidenceOf;
  switch (evidence.kind) {
    case 'ownWord':
    case 'seenByCoordinator':
      return words[evidence.kind];
    case 'link':
      return words.link(evidence.url);
    case 'file':
    case 'participantList':
      return words[evidence.kind](evidence.fileName);
    default:
      return unreachable(evidence);
  }
}
