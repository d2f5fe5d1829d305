import type { Tally } from '../../domain/decision/terms';
import type { Language } from '../language';

type Counted = Pick<Tally, 'approve' | 'reject' | 'return' | 'postpone' | 'conflicted'>;

type TallyWords = {
  counted: Record<keyof Counted, (count: number) => string>;
  body: (count: number) => string;
  needed: (count: number) => string;
};

const TALLY_WORDS = {
  da: {
    counted: {
      approve: (count) => `${String(count)} godkendte`,
      reject: (count) => `${String(count)} afviste`,
      return: (count) => `${String(count)} sendte tilbage`,
      postpone: (count) => `${String(count)} ville udsætte`,
      conflicted: (count) =>
        count === 1
          ? '1 var inhabil og er ikke talt med'
          : `${String(count)} var inhabile og er ikke talt med`,
    },
    body: (count) => `Med i afgørelsen: ${String(count)}.`,
    needed: (count) => `Nødvendige ens svar: ${String(count)}.`,
  },
  en: {
    counted: {
      approve: (count) => `${String(count)} approved`,
      reject: (count) => `${String(count)} rejected`,
      return: (count) => `${String(count)} sent back`,
      postpone: (count) => `${String(count)} wanted to postpone`,
      conflicted: (count) =>
        `${String(count)} had a conflict of interest and ${count === 1 ? 'is' : 'are'} not counted`,
    },
    body: (count) => `Taking part in the decision: ${String(count)}.`,
    needed: (count) => `Equal answers needed: ${String(count)}.`,
  },
} satisfies Record<Language, TallyWords>;

const ORDER = ['approve', 'reject', 'return', 'postpone', 'conflicted'] as const satisfies (keyof Counted)[];

/** How the answers stood when it was settled; an answer that nobody gave is not mentioned. */
export function minuteTally(tally: Tally, language: Language): string {
  const { counted, body, needed } = TALLY_WORDS[language];
  const parts = ORDER.filter((answer) => tally[answer] > 0).map((answer) => counted[answer](tally[answer]));
  return `${parts.join(', ')}. ${body(tally.body)} ${needed(tally.needed)}`;
}
