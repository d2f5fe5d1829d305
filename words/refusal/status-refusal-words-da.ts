import { REFUSAL_TITLES } from '../refusal-titles';
import { TOPICS, figuresOf } from '../../domain/indicator/topic';
import type { SectionFigure } from '../../domain/status/section';
import { fieldName } from '../field-name';
import type { RefusalWords } from './refusal-words';
import { REGISTER_REFUSAL_WORDS_DA } from './register-refusal-words-da';
import { FIGURE_WORDS, SECTION_WORDS } from '../status/section-words';
import { writtenMonth } from '../written-dates';
import * as written from '../written-values';

const month = (value: string) => writtenMonth(value, 'da');
const quoted = (value: string) => written.quoted(value, 'da');
const named = (figure: SectionFigure) => quoted(FIGURE_WORDS[figure].da);
/** Figures on a scale may have decimals; everything else is counted. */
const isScore = (figure: SectionFigure) => figuresOf('maturity').some((one) => one === figure);

/** What is said in Danish of refusals about the monthly status, its figures, its dates and the lists behind them. */
export const STATUS_REFUSAL_WORDS_DA = {
  ...REGISTER_REFUSAL_WORDS_DA,
  'unknown-report': (refusal) => ({
    title: 'Månedsstatus findes ikke',
    sentence: `Der er ikke udsendt en månedsstatus for ${month(refusal.month)}. Åbn Månedsstatus i fanen for at se de måneder, der er udsendt.`,
  }),
  'unknown-follow-up': (refusal) => ({
    title: 'Opfølgningen findes ikke',
    sentence: `Der er ingen opfølgning med nummeret ${quoted(refusal.value)}. Åbn Månedsstatus i fanen for at se opfølgningerne.`,
  }),
  'unknown-measure': (refusal) => ({
    title: 'Foranstaltningen findes ikke',
    sentence: `Der er ingen foranstaltning med nummeret ${quoted(refusal.value)}. Åbn Foranstaltninger i fanen for at se registret.`,
  }),
  'measure-retired': ({ measureId }) => ({
    title: 'Foranstaltningen er taget ud af registret',
    sentence: `${measureId} er taget ud af registret og kan ikke ændres. Registrér en ny foranstaltning.`,
  }),
  'unknown-exhibit': (refusal) => ({
    title: 'Dokumentationen findes ikke',
    sentence: `Foranstaltningen har ingen dokumentation med nummeret ${quoted(refusal.value)}. Genindlæs siden, og prøv igen.`,
  }),
  'follow-up-answered': ({ followUpId }) => ({
    title: REFUSAL_TITLES.followUpAnswered.da,
    sentence: `${followUpId} er allerede besvaret, og et svar kan ikke ændres. Åbn månedsstatus for at se svaret.`,
  }),
  'report-corrected': (refusal) => ({
    title: 'Månedsstatus er rettet',
    sentence: `Status for ${month(refusal.month)} er rettet, siden du så den. Læs udgave ${String(refusal.version)}, og tag den til efterretning.`,
  }),
  'month-not-current': (refusal) => ({
    title: 'Forkert måned',
    sentence: `Status for ${month(refusal.month)} kan ikke udsendes nu. Vælg ${month(refusal.current)} eller en tidligere måned.`,
  }),
  'nothing-to-assess': (refusal) => ({
    title: 'Der er intet at vurdere',
    sentence: `${SECTION_WORDS[refusal.section].da} er grå, fordi der mangler data, og kan ikke sættes til grøn. Registrér data, og prøv igen.`,
  }),
  'figure-invalid': (refusal) => ({
    title: 'Et nøgletal kan ikke bruges',
    sentence: `Nøgletallet ${named(refusal.figure)} mangler eller passer ikke med de andre. Ret tallet, og prøv igen.`,
  }),
  'figure-missing': (refusal) => ({
    title: 'Et nøgletal mangler',
    sentence: `Nøgletallet ${named(refusal.figure)} mangler, og emnet kan ikke vurderes uden. Tilføj en række med nøgletallet for samme dag.`,
  }),
  'parts-exceed-whole': ({ parts, whole }) => ({
    title: 'Tallene passer ikke sammen',
    sentence:
      parts.length > 1
        ? `${written.writtenList(parts.map(named), 'da')} er tilsammen større end ${named(whole)}. Tæl hver forekomst kun én gang, og prøv igen.`
        : `${written.writtenList(parts.map(named), 'da')} er større end ${named(whole)}. Ret et af tallene, og prøv igen.`,
  }),
  'number-invalid': (refusal) => ({
    title: 'Værdien kan ikke bruges',
    sentence: isScore(refusal.figure)
      ? `${quoted(refusal.value)} kan ikke læses som ${named(refusal.figure)}. Skriv et tal, for eksempel 3,2.`
      : `${quoted(refusal.value)} kan ikke læses som ${named(refusal.figure)}. Skriv et helt tal, som er 0 eller større.`,
  }),
  'number-ambiguous': ({ value }) => ({
    title: 'Tallet kan læses på to måder',
    sentence: `${quoted(value)} kan læses på to måder, fordi appen ikke ved, om tegnet skiller tusinder eller decimaler. Skriv tusinder uden tegn, for eksempel 1234, og decimaler med komma.`,
  }),
  'unknown-topic': ({ value }) => ({
    title: 'Emnet findes ikke',
    sentence: `${quoted(value)} er ikke et emne. Skriv et af disse: ${written.writtenChoice(
      TOPICS.map((topic) => SECTION_WORDS[topic].da),
      'da',
    )}.`,
  }),
  'unknown-figure': ({ value, section }) => ({
    title: 'Nøgletallet findes ikke',
    sentence: `${quoted(value)} er ikke et nøgletal under ${SECTION_WORDS[section].da}. Skriv nøgletallets navn, som det står i skabelonen.`,
  }),
  'several-people': ({ value }) => ({
    title: 'Navnet passer på flere',
    sentence: `${quoted(value)} kan være flere personer. Skriv personens mailadresse i stedet.`,
  }),
  'rows-disagree': ({ field, line }) => ({
    title: 'To rækker siger hver sit',
    sentence: `Feltet ${quoted(fieldName(field, 'da'))} har en anden værdi på linje ${String(line)} for samme emne og dag. Ret den ene række, og prøv igen.`,
  }),
  'row-held-back': ({ line }) => ({
    title: 'En anden række er afvist',
    sentence: `Linje ${String(line)} om samme emne og dag er afvist. Ret den først. Tallene for en dag importeres samlet eller slet ikke.`,
  }),
} satisfies Partial<RefusalWords>;
