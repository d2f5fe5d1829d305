import type { AnswerTopic } from '../../words/answers/answer-topics';
import type { Language } from '../../words/language';
import type { CaseAsked, MonthAsked } from './asked';
import type { Mentions } from './cases-in';
import { isNearlySame } from './nearly-same';
import { PASSED, PHRASES, sameAs } from './phrases';

/** The words of a message, and what is named in it. */
export type Message = {
  words: readonly string[];
  cases: Mentions<CaseAsked>;
  months: Mentions<MonthAsked>;
};

/** A phrase found in a message: how much of the message it says, and how much is left that nothing says. */
export type Candidate = {
  topic: AnswerTopic;
  language: Language;
  said: number;
  weight: number;
  left: number;
  /** Words that are only nearly those of the phrase. */
  slips: number;
};

/** Where a word of a phrase stands in the message, and whether it is spelt so anywhere. */
type Places = { at: readonly number[]; isExact: boolean };

/** The fewest words that nothing says; then the most that the phrase says; then the fewest slips of the finger. */
export const byFit = (one: Candidate, other: Candidate): number =>
  one.left - other.left || other.said - one.said || one.slips - other.slips;

/** A word more than the phrase may stand in a message of which it says the most; a case's number says much. */
export const isClear = ({ weight, left }: Candidate): boolean => left <= (weight >= 3 ? 1 : 0);

const CASE_WEIGHT = 3;

/** Every phrase of a language that is in a message; a case that is named asks about itself. */
export function candidatesIn(message: Message, language: Language): readonly Candidate[] {
  const { words, cases, months } = message;
  const found = new Map<string, Places>();
  const placesOf = (word: string): Places => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const same = sameAs(word, language);
    const at = words.flatMap((written, index) =>
      same.some((one) => isNearlySame(written, one)) ? [index] : [],
    );
    const places = { at, isExact: at.some((index) => same.includes(words[index] ?? '')) };
    found.set(word, places);
    return places;
  };
  const candidate = (topic: AnswerTopic, places: readonly Places[]): Candidate => {
    const said = new Set(places.flatMap((one) => one.at));
    const namesCase = takesCase(topic) && cases.found.length > 0;
    const used = new Set([...(namesCase ? cases.used : []), ...(topic === 'status' ? months.used : [])]);
    const isPassed = (word: string) => PASSED[language].has(word);
    const extra = namesCase ? CASE_WEIGHT : 0;
    return {
      topic,
      language,
      said: said.size + extra,
      weight: words.filter((word, at) => said.has(at) && !isPassed(word)).length + extra,
      left: words.filter((word, at) => !said.has(at) && !used.has(at) && !isPassed(word)).length,
      slips: places.filter((one) => !one.isExact).length,
    };
  };
  const phrases = PHRASES[language].flatMap(({ topic, words: sought }) => {
    if (topic === 'case' && cases.found.length === 0) return [];
    const places = sought.map(placesOf);
    return places.some((one) => one.at.length === 0) ? [] : [candidate(topic, places)];
  });
  return cases.found.length > 0 ? [...phrases, candidate('case', [])] : phrases;
}

const takesCase = (topic: AnswerTopic): boolean => topic === 'case' || topic === 'unanswered';
