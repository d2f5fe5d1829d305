import type { Audience } from '../../domain/access/group';
import type { PersonId, RosterRole } from '../../domain/access/role';
import type { DanishDate, Month } from '../../domain/calendar/danish-time';
import type { NamedCompletion, ThingNames } from '../../domain/trail/thing-names';
import { AUDIENCE_WORDS } from '../access/audience-words';
import { ROLE_WORDS } from '../access/role-words';
import type { Language } from '../language';
import { writtenDate, writtenMonth } from '../written-dates';
import { quoted } from '../written-values';
import type { Sentence, SentencePart } from './sentence';

/** What stands in for a thing that nothing in the ledger gave a name; the entry itself shows its number. */
const UNNAMED = {
  da: { completion: 'et kursus', person: 'en person' },
  en: { completion: 'a course', person: 'a person' },
} satisfies Record<Language, unknown>;

export type SentenceParts = {
  person: (personId: PersonId | undefined, frozen?: string) => SentencePart;
  decision: (decisionId: string) => SentencePart;
  decisions: (ids: readonly string[]) => Sentence;
  course: (courseId: string) => SentencePart;
  taken: (completionId: string) => { person: SentencePart; course: SentencePart; date: string };
  month: (month: Month) => SentencePart;
  meeting: (meetingId: string) => SentencePart;
  task: (itemId: string) => SentencePart;
  measure: (measureId: string) => SentencePart;
  followUp: (followUpId: string) => SentencePart;
  supplier: (supplierId: string) => SentencePart;
  system: (systemId: string) => SentencePart;
  baseline: (resultId: string) => SentencePart;
  exercise: (exerciseId: string) => SentencePart;
  date: (date: DanishDate) => string;
  quote: (text: string) => string;
  role: (role: RosterRole) => string;
  audience: (audience: Audience) => string;
};

/** The parts of sentences in one language, with the names of one entry's time. */
export function sentencePartsIn(language: Language, names: ThingNames): SentenceParts {
  const quote = (text: string) => quoted(text, language);
  const date = (day: DanishDate) => writtenDate(day, language);
  const person = (personId: PersonId | undefined, frozen?: string): SentencePart => {
    if (personId === undefined) return UNNAMED[language].person;
    return frozen === undefined ? { person: personId } : { person: personId, frozen };
  };
  const decision = (decisionId: string): SentencePart => {
    const title = names.decisions.get(decisionId)?.title;
    const text = title === undefined ? decisionId : `${decisionId} ${quote(title)}`;
    return { text, to: { kind: 'decision', id: decisionId } };
  };
  const course = (courseId: string): SentencePart => ({
    text: quote(names.courses.get(courseId) ?? ''),
    to: { kind: 'course', id: courseId },
  });
  return {
    person,
    decision,
    decisions: (ids) => listed(ids.map(decision), language),
    course,
    taken: (completionId) => {
      const taken = names.completions.get(completionId);
      return {
        person: person(taken?.personId),
        course: taken === undefined ? UNNAMED[language].completion : courseTaken(taken, quote),
        date: taken === undefined ? '' : date(taken.completedOn),
      };
    },
    month: (month) => ({ text: writtenMonth(month, language), to: { kind: 'month', id: month } }),
    meeting: (meetingId) => {
      const on = names.meetings.get(meetingId);
      const day = on === undefined ? meetingId : date(on);
      const text = language === 'da' ? `mødet den ${day}` : `the meeting on ${day}`;
      return { text, to: { kind: 'meeting', id: meetingId } };
    },
    task: (itemId) => ({
      text: quote(names.cycle.get(itemId)?.title ?? ''),
      to: { kind: 'cycle', id: itemId },
    }),
    measure: (measureId) => {
      const title = names.measures.get(measureId);
      const text = title === undefined ? measureId : `${measureId} ${quote(title)}`;
      return { text, to: { kind: 'measure', id: measureId } };
    },
    followUp: (followUpId) => ({
      text: quote(names.followUps.get(followUpId)?.text ?? ''),
      to: { kind: 'followUp', id: followUpId },
    }),
    supplier: (supplierId) => ({
      text: names.suppliers.get(supplierId)?.name ?? supplierId,
      to: { kind: 'supplier', id: supplierId },
    }),
    system: (systemId) => ({
      text: names.systems.get(systemId)?.name ?? systemId,
      to: { kind: 'system', id: systemId },
    }),
    baseline: (resultId) => ({
      text: quote(names.baselines.get(resultId) ?? resultId),
      to: { kind: 'baseline', id: resultId },
    }),
    exercise: (exerciseId) => ({
      text: quote(names.exercises.get(exerciseId)?.scenario ?? exerciseId),
      to: { kind: 'exercise', id: exerciseId },
    }),
    date,
    quote,
    role: (role) => ROLE_WORDS[role][language],
    audience: (audience) => AUDIENCE_WORDS[audience][language],
  };
}

const courseTaken = ({ courseId, title }: NamedCompletion, quote: (text: string) => string): SentencePart =>
  courseId === null ? quote(title) : { text: quote(title), to: { kind: 'course', id: courseId } };

/** `a, b og c`, of parts. */
function listed(parts: readonly SentencePart[], language: Language): Sentence {
  const and = language === 'da' ? ' og ' : ' and ';
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? and : ', ', part];
  });
}
