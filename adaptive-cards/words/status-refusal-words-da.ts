import type { RefusalWords } from './refusal-words';
import { FIGURE_WORDS, SECTION_WORDS } from './section-words';
import * as written from './written-values';

const month = (value: string) => written.writtenMonth(value, 'da');
const quoted = (value: string) => written.quoted(value, 'da');

/** What is said in Danish of refusals about the monthly status, its figures and its dates. */
export const STATUS_REFUSAL_WORDS_DA = {
  'unknown-report': (refusal) => ({
    title: 'Månedsstatus findes ikke',
    sentence: `Der er ikke udsendt en månedsstatus for ${month(refusal.month)}. Åbn Månedsstatus i fanen for at se de måneder, der er udsendt.`,
  }),
  'unknown-follow-up': (refusal) => ({
    title: 'Opfølgningen findes ikke',
    sentence: `Der er ingen opfølgning med nummeret ${quoted(refusal.value)}. Åbn Månedsstatus i fanen for at se dem.`,
  }),
  'month-not-current': (refusal) => ({
    title: 'Forkert måned',
    sentence: `Status for ${month(refusal.month)} kan ikke udsendes nu. Vælg ${month(refusal.current)} eller en tidligere måned.`,
  }),
  'nothing-to-assess': (refusal) => ({
    title: 'Der er intet at vurdere',
    sentence: `${SECTION_WORDS[refusal.section].da} er grå, fordi der mangler data, og kan ikke sættes til grøn. Registrér data først.`,
  }),
  'figure-invalid': (refusal) => ({
    title: 'Et tal kan ikke bruges',
    sentence: `Tallet “${FIGURE_WORDS[refusal.figure].da}” mangler eller passer ikke med de andre. Ret det, og prøv igen.`,
  }),
} satisfies Partial<RefusalWords>;
