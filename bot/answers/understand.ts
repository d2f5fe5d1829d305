import type { AnswerTopic } from '../../words/answers/answer-topics';
import { LANGUAGES, type Language } from '../../words/language';
import { unreachable } from '../../domain/ground/unreachable';
import type { Asked } from './asked';
import { byFit, candidatesIn, isClear, type Candidate, type Message } from './candidates-in';
import { casesIn } from './cases-in';
import { monthsIn } from './months-in';
import { CLOSINGS } from './passed-over-words';
import { plainWords } from './plain-words';

/** What a message asks, and the language of its words; null: they are words of every language. */
export type Understood =
  | { isClear: true; asked: Asked; language: Language | null }
  /** It is not clear; what it may ask, the likeliest first. */
  | { isClear: false; perhaps: readonly Asked[]; language: Language | null };

/** The words of a message that are read: a question has fewer, and what has more is none. */
const MOST_WORDS = 40;

const CLOSED = new Set(CLOSINGS);

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

/** The question about a topic, with what was named. */
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
