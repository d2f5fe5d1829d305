import { textKey } from '../../../domain/ground/same-text';
import { CRITICALITIES, type Criticality } from '../../../domain/system/system';
import { CRITICALITY_WORDS } from '../../../words/system/system-words';
import { choicesByWord } from './choices-by-word';

const CRITICALITY: ReadonlyMap<string, Criticality> = choicesByWord(CRITICALITIES, CRITICALITY_WORDS);

/** What a question of a source is answered with; null: it says itself that it does not know. */
const ANSWERS: ReadonlyMap<string, boolean | null> = new Map([
  ...['ja', 'yes', 'true', 'x', '1'].map((word) => [word, true] as const),
  ...['nej', 'no', 'false', '0'].map((word) => [word, false] as const),
  ...['undecided', 'dontknow', 'ved ikke', 'ikke besvaret', 'ikke angivet', '-'].map(
    (word) => [word, null] as const,
  ),
]);

/** What is answered to a question: yes, no, or null for what the source does not know; nothing for another word. */
export const answerIn = (cell: string): boolean | null | undefined => ANSWERS.get(textKey(cell));

/** What OS2compliance says in its one column of criticality, on the screen and in its data: whether a task depends on it. */
const TASK_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['kritisk', true],
  ['critical', true],
  ['non_critical', false],
]);

const QUESTIONS = ['criticality', 'society', 'task'] as const;
type Question = (typeof QUESTIONS)[number];

/**
 * How critical a row says that its system is, by the one column, by the two questions of the source, or by both:
 * OS2compliance's grid asks of the task in the column and of society beside it. What none of them settles is not assessed,
 * and never guessed. A word that is not known settles nothing, and with one nothing is "not critical"; `undefined`:
 * nothing is said that is known.
 */
export function criticalitySaid(written: (column: Question) => string): {
  criticality: Criticality | undefined;
  unknown: readonly Question[];
} {
  const word = textKey(written('criticality'));
  const said = CRITICALITY.get(word);
  const unknown = QUESTIONS.filter((question) => {
    const cell = written(question);
    if (cell === '') return false;
    return question === 'criticality'
      ? said === undefined && !TASK_WORDS.has(word)
      : answerIn(cell) === undefined;
  });
  const [society, task] = [answerIn(written('society')), answerIn(written('task'))];
  const isTask = TASK_WORDS.get(word) ?? task;
  const of = (criticality: Criticality | undefined) => ({ criticality, unknown });
  // Of a word and an answer that disagree the graver one counts.
  if (society === true || said === 'society') return of('society');
  if (isTask === true || said === 'task') return of('task');
  if (unknown.length > 0) return of(undefined);
  if (said !== undefined) return of(said);
  if (society === undefined && isTask === undefined) return of(undefined);
  return of(society === false && isTask === false ? 'neither' : 'notAssessed');
}
