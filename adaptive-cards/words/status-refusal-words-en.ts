import type { RefusalWords } from './refusal-words';
import { FIGURE_WORDS, SECTION_WORDS } from './section-words';
import * as written from './written-values';

const month = (value: string) => written.writtenMonth(value, 'en');
const quoted = (value: string) => written.quoted(value, 'en');

/** What is said in English of refusals about the monthly status, its figures and its dates. */
export const STATUS_REFUSAL_WORDS_EN = {
  'unknown-report': (refusal) => ({
    title: 'The monthly status does not exist',
    sentence: `No monthly status has been issued for ${month(refusal.month)}. Open Monthly status in the tab to see the months that have one.`,
  }),
  'unknown-follow-up': (refusal) => ({
    title: 'There is no such follow-up',
    sentence: `No follow-up has the number ${quoted(refusal.value)}. Open Monthly status in the tab to see them.`,
  }),
  'month-not-current': (refusal) => ({
    title: 'Wrong month',
    sentence: `The status for ${month(refusal.month)} cannot be issued now. Choose ${month(refusal.current)} or an earlier month.`,
  }),
  'nothing-to-assess': (refusal) => ({
    title: 'There is nothing to assess',
    sentence: `${SECTION_WORDS[refusal.section].en} is grey because data are missing, and cannot be set to green. Register the data first.`,
  }),
  'figure-invalid': (refusal) => ({
    title: 'A figure cannot be used',
    sentence: `The figure “${FIGURE_WORDS[refusal.figure].en}” is missing or does not go with the others. Correct it and try again.`,
  }),
} satisfies Partial<RefusalWords>;
