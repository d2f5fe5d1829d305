import { ANSWER_TOPICS, type AnswerTopic } from '../../words/answers/answer-topics';
import { LANGUAGES, type Language } from '../../words/language';
import { unreachable } from '../../domain/ground/unreachable';
import type { Asked, CaseAsked, MonthAsked } from './asked';
import { casesIn, type Mentions } from './cases-in';
import { monthsIn } from './months-in';
import { isNearlySame } from './nearly-same';
import { plainWords } from './plain-words';
import { CLOSINGS, PASSED_OVER } from './passed-over-words';
import { SAME_WORDS } from './same-words';
import { WORDS_UNDERSTOOD } from './words-understood';

/** What a message asks, and the language of its words; null: they are words of every language. */
export type Understood =
  | { isClear: true; asked: Asked; language: Language | null }
  /** It is not clear; what it may ask, the likeliest first. */
  | { isClear: false; perhaps: readonly Asked[]; language: Language | null };

/** The words of a message that are read: a question has fewer, and what has more is none. */
const MOST_WORDS = 40;

type Phrase = { topic: AnswerTopic; words: readonly string[] };

const phrasesIn = (language: Language): readonly Phrase[] =>
  ANSWER_TOPICS.flatMap((topic) =>
    WORDS_UNDERSTOOD[language][topic].map((phrase): Phrase => ({ topic, words: plainWords(phrase) })),
  );

const PHRASES = { da: phrasesIn('da'), en: phrasesIn('en') } satisfies Record<Language, readonly Phrase[]>;

const plainIn = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap(plainWords));

const PASSED = { da: plainIn(PASSED_OVER.da), en: plainIn(PASSED_OVER.en) };
const CLOSED = plainIn(CLOSINGS);

/** Each word with all that are taken for it. */
function sameIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const groups = SAME_WORDS[language].map((group) => [...plainIn(group)]);
  const words = new Set(groups.flat());
  return new Map([...words].map((word) => [word, groups.filter((group) => group.includes(word)).flat()]));
}

const SAME = { da: sameIn('da'), en: sameIn('en') } satisfies Record<Language, unknown>;

type Message = {
  words: readonly string[];
  cases: Mentions<CaseAsked>;
  months: Mentions<MonthAsked>;
};

/** A phrase found in a message: how much of the message it says, and how much is left that nothing says. */
type Candidate = {
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

/** What somebody asks. Pure: the same message is always understood the same way. */
export function understand(text: string): Understood {
  const words = withoutClosing(plainWords(text));
  if (words.length === 0 || words.length > MOST_WORDS) return { isClear: false, perhaps: [], language: null };
  const message = { words, cases: casesIn(words), months: monthsIn(words) };
  const candidates = LANGUAGES.flatMap((language) => candidatesIn(message, language)).sort(byFit);
  const clear = candidates.filter(isClear);
  const [best] = clear;
  if (best === undefined) {
    const perhaps = [...new Set(candidates.map((one) => one.topic))];
    return {
      isClear: false,
      perhaps: perhaps.map((topic) => askedOf(topic, message)),
      language: languageOf(candidates),
    };
  }
  const asked = askedOf(best.topic, message);
  return { isClear: true, asked, language: languageOf(clear.filter((one) => byFit(one, best) === 0)) };
}

function withoutClosing(words: readonly string[]): readonly string[] {
  const closing = words.findIndex((word, at) => at > 0 && CLOSED.has(word));
  return closing === -1 ? words : words.slice(0, closing);
}

/** The one language of all that fits equally well. */
function languageOf(candidates: readonly Candidate[]): Language | null {
  const [language, ...others] = new Set(candidates.map((one) => one.language));
  return language === undefined || others.length > 0 ? null : language;
}

/** The fewest words that nothing says; then the most that the phrase says; then the fewest slips of the finger. */
const byFit = (one: Candidate, other: Candidate): number =>
  one.left - other.left || other.said - one.said || one.slips - other.slips;

/** A word more than the phrase may stand in a message of which it says the most; a case's number says much. */
const isClear = ({ weight, left }: Candidate): boolean => left <= (weight >= 3 ? 1 : 0);

const CASE_WEIGHT = 3;

function candidatesIn(message: Message, language: Language): readonly Candidate[] {
  const { words, cases, months } = message;
  const found = new Map<string, Places>();
  const placesOf = (word: string): Places => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const same = [word, ...(SAME[language].get(word) ?? [])];
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

function askedOf(topic: AnswerTopic, { cases, months }: Message): Asked {
  switch (topic) {
    case 'case': {
      const [first, ...others] = cases.found;
      if (first === undefined) throw new Error('A case is asked about only where one is named');
      return { about: topic, cases: [first, ...others] };
    }
    case 'unanswered':
      return { about: topic, cases: cases.found };
    case 'status':
      return { about: topic, month: months.found[0] ?? null };
    case 'waiting':
    case 'decisions':
    case 'nextCourse':
    case 'nextMeeting':
    case 'onTrack':
    case 'training':
    case 'reportCourse':
    case 'logCourse':
    case 'reportedCourses':
    case 'help':
    case 'thanks':
      return { about: topic };
    default:
      return unreachable(topic);
  }
}
