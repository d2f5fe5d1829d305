import { REFUSAL_TITLES } from '../refusal-titles';
import { TOPICS, figuresOf } from '../../domain/indicator/topic';
import type { SectionFigure } from '../../domain/status/section';
import { fieldName } from '../field-name';
import type { RefusalWords } from './refusal-words';
import { REGISTER_REFUSAL_WORDS_EN } from './register-refusal-words-en';
import { FIGURE_WORDS, SECTION_WORDS } from '../status/section-words';
import { writtenMonth } from '../written-dates';
import * as written from '../written-values';

const month = (value: string) => writtenMonth(value, 'en');
const quoted = (value: string) => written.quoted(value, 'en');
const named = (figure: SectionFigure) => quoted(FIGURE_WORDS[figure].en);
/** Figures on a scale may have decimals; everything else is counted. */
const isScore = (figure: SectionFigure) => figuresOf('maturity').some((one) => one === figure);

/** What is said in English of refusals about the monthly status, its figures, its dates and the lists behind them. */
export const STATUS_REFUSAL_WORDS_EN = {
  ...REGISTER_REFUSAL_WORDS_EN,
  'unknown-report': (refusal) => ({
    title: 'The monthly status does not exist',
    sentence: `No monthly status has been issued for ${month(refusal.month)}. Open Monthly status in the tab to see the months that have one.`,
  }),
  'unknown-follow-up': (refusal) => ({
    title: 'There is no such follow-up',
    sentence: `No follow-up has the number ${quoted(refusal.value)}. Open Monthly status in the tab to see the follow-ups.`,
  }),
  'unknown-measure': (refusal) => ({
    title: 'There is no such measure',
    sentence: `No measure has the number ${quoted(refusal.value)}. Open Measures in the tab to see the register.`,
  }),
  'measure-retired': ({ measureId }) => ({
    title: 'The measure is taken out of the register',
    sentence: `${measureId} is taken out of the register and cannot be changed. Register a new measure.`,
  }),
  'unknown-exhibit': (refusal) => ({
    title: 'There is no such evidence',
    sentence: `The measure has no evidence with the number ${quoted(refusal.value)}. Reload the page and try again.`,
  }),
  'follow-up-answered': ({ followUpId }) => ({
    title: REFUSAL_TITLES.followUpAnswered.en,
    sentence: `${followUpId} is answered already, and an answer cannot be changed. Open the monthly status to see it.`,
  }),
  'report-corrected': (refusal) => ({
    title: 'The monthly status is corrected',
    sentence: `The status for ${month(refusal.month)} was corrected since you saw it. Read version ${String(refusal.version)} and take note of it.`,
  }),
  'month-not-current': (refusal) => ({
    title: 'Wrong month',
    sentence: `The status for ${month(refusal.month)} cannot be issued now. Choose ${month(refusal.current)} or an earlier month.`,
  }),
  'nothing-to-assess': (refusal) => ({
    title: 'There is nothing to assess',
    sentence: `${SECTION_WORDS[refusal.section].en} is grey because data are missing, and cannot be set to green. Register data and try again.`,
  }),
  'figure-invalid': (refusal) => ({
    title: 'A figure cannot be used',
    sentence: `The figure ${named(refusal.figure)} is missing or does not fit with the others. Correct the figure and try again.`,
  }),
  'figure-missing': (refusal) => ({
    title: 'A figure is missing',
    sentence: `The figure ${named(refusal.figure)} is missing. The topic cannot be assessed without it. Add a row with the figure for the same day.`,
  }),
  'parts-exceed-whole': ({ parts, whole }) => ({
    title: 'The figures do not fit together',
    sentence:
      parts.length > 1
        ? `${written.writtenList(parts.map(named), 'en')} together are more than ${named(whole)}. Count each only once, and try again.`
        : `${written.writtenList(parts.map(named), 'en')} is more than ${named(whole)}. Correct one of the figures, and try again.`,
  }),
  'number-invalid': (refusal) => ({
    title: 'The value cannot be used',
    sentence: isScore(refusal.figure)
      ? `${quoted(refusal.value)} cannot be read as ${named(refusal.figure)}. Write a number, for example 3.2.`
      : `${quoted(refusal.value)} cannot be read as ${named(refusal.figure)}. Write a whole number, 0 or more.`,
  }),
  'number-ambiguous': ({ value }) => ({
    title: 'The number can be read in two ways',
    sentence: `${quoted(value)} can be read in two ways, because the app does not know whether the mark divides thousands or decimals. Write thousands without a mark, for example 1234, and decimals with a comma.`,
  }),
  'unknown-topic': ({ value }) => ({
    title: 'The topic does not exist',
    sentence: `${quoted(value)} is not a topic. Write one of these: ${written.writtenChoice(
      TOPICS.map((topic) => SECTION_WORDS[topic].en),
      'en',
    )}.`,
  }),
  'unknown-figure': ({ value, section }) => ({
    title: 'The figure does not exist',
    sentence: `${quoted(value)} is not a figure of ${SECTION_WORDS[section].en}. Write the name of the figure as it is in the template.`,
  }),
  'several-people': ({ value }) => ({
    title: 'The name fits several people',
    sentence: `${quoted(value)} may be several people. Write the person’s mail address instead.`,
  }),
  'rows-disagree': ({ field, line }) => ({
    title: 'Two rows differ',
    sentence: `The field ${quoted(fieldName(field, 'en'))} has another value on line ${String(line)} for the same topic and day. Correct one of the rows, and try again.`,
  }),
  'row-held-back': ({ line }) => ({
    title: 'Another row is rejected',
    sentence: `Line ${String(line)} about the same topic and day is rejected. Correct that row first. The figures of a day are imported together or not at all.`,
  }),
} satisfies Partial<RefusalWords>;
