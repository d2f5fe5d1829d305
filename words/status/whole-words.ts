import type { ColourChange, ComparedSection, ReportChange } from '../../domain/status/changes';
import type { FigureTold } from '../../domain/status/direction';
import type { Colour } from '../../domain/status/light';
import { wholeCourse, type WholeCourse } from '../../domain/status/whole-course';
import type { Language } from '../language';
import { writtenList, writtenNumber } from '../written-values';
import { COLOUR_WORDS } from './light-words';
import { SECTION_WORDS, TOLD_WORDS } from './section-words';
import { STATUS_LABELS } from './status-labels';

/** So many areas are named for one thing in the sentence about the whole; the rest are counted. */
export const TOLD_AREAS = 2;

type WholeWords = {
  verdict: Readonly<Record<'better' | 'worse' | 'unchanged', string>>;
  /** The whole is unchanged, but its parts are not. */
  balanced: string;
  incomparable: string;
  knownBoth: string;
  better: string;
  worse: string;
  lost: string;
  was: (colour: string) => string;
  gained: string;
  step: (from: string, to: string) => string;
  others: (count: number) => string;
  of: (value: string, whole: string) => string;
  before: (value: string) => string;
};

const WORDS = {
  da: {
    verdict: {
      better: 'Bedre end sidste status',
      worse: 'Værre end sidste status',
      unchanged: 'Uændret siden sidste status',
    },
    balanced: 'Samlet set uændret siden sidste status',
    incomparable: 'Kan ikke sammenlignes med sidste status, for ingen områder er vurderet begge gange',
    knownBoth: ' i de områder, der er vurderet begge gange',
    better: 'Bedre',
    worse: 'Værre',
    lost: 'Ikke længere vurderet',
    was: (colour) => `var ${colour}`,
    gained: 'Nu vurderet',
    step: (from, to) => `fra ${from} til ${to}`,
    others: (count) => (count === 1 ? '1 andet område' : `${count} andre områder`),
    of: (value, whole) => `${value} af ${whole}`,
    before: (value) => `(før ${value})`,
  },
  en: {
    verdict: {
      better: 'Better than the last status',
      worse: 'Worse than the last status',
      unchanged: 'Unchanged since the last status',
    },
    balanced: 'On the whole unchanged since the last status',
    incomparable: 'Cannot be compared with the last status, as no area was assessed both times',
    knownBoth: ' in the areas that were assessed both times',
    better: 'Better',
    worse: 'Worse',
    lost: 'No longer assessed',
    was: (colour) => `was ${colour}`,
    gained: 'Now assessed',
    step: (from, to) => `from ${from} to ${to}`,
    others: (count) => (count === 1 ? '1 other area' : `${count} other areas`),
    of: (value, whole) => `${value} of ${whole}`,
    before: (value) => `(before ${value})`,
  },
} satisfies Record<Language, WholeWords>;

/**
 * How the whole goes since the status before, and why: `Værre end sidste status: Beslutninger fra gul til rød. Bedre:
 * Øvelser.` What was assessed only one of the two times is said on its own, as neither.
 */
export function wholeSentence(
  sections: readonly ComparedSection[],
  language: Language,
  told: number = TOLD_AREAS,
): string {
  const words = WORDS[language];
  const whole = wholeCourse(sections);
  const { isFirst, reasons, against, sight } = whole;
  if (isFirst) return STATUS_LABELS.first[language];
  const listed = <Item>(items: readonly Item[], written: (item: Item) => string) => [
    ...items.slice(0, told).map(written),
    ...(items.length > told ? [words.others(items.length - told)] : []),
  ];
  const names = (course: 'better' | 'worse') =>
    listed(
      against.filter((one) => one.course === course),
      ({ section }) => SECTION_WORDS[section][language],
    );
  const aside = ({ section }: ColourChange, text: string) => `${SECTION_WORDS[section][language]} (${text})`;
  const saidOf = (lead: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${lead}${itemsIn(items, language)}.`];
  const lost = sight.filter(({ to }) => to === 'grey');
  const gained = sight.filter(({ to }) => to !== 'grey');
  return [
    `${verdictIn(whole, words)}${itemsIn(
      listed(reasons, (one) => reasonIn(one, language)),
      language,
    )}.`,
    ...saidOf(words.worse, names('worse')),
    ...saidOf(words.better, names('better')),
    ...saidOf(
      words.lost,
      listed(lost, (one) => aside(one, words.was(lower(one.from, language)))),
    ),
    ...saidOf(
      words.gained,
      listed(gained, (one) => aside(one, lower(one.to, language))),
    ),
  ].join(' ');
}

function verdictIn({ verdict, against, sight }: WholeCourse, words: WholeWords): string {
  if (verdict === 'incomparable') return words.incomparable;
  if (verdict !== 'unchanged') return words.verdict[verdict];
  if (against.length > 0) return words.balanced;
  return sight.length > 0 ? `${words.verdict.unchanged}${words.knownBoth}` : words.verdict.unchanged;
}

const itemsIn = (items: readonly string[], language: Language): string =>
  items.length === 0 ? '' : `: ${writtenList(items, language)}`;

const lower = (colour: Colour, language: Language): string => COLOUR_WORDS[colour][language].toLowerCase();

/** `Beslutninger fra gul til rød`, `Foranstaltninger (godkendte foranstaltninger fra 7 til 6 af 10)`. */
function reasonIn(change: ReportChange, language: Language): string {
  return change.kind === 'colour'
    ? `${SECTION_WORDS[change.section][language]} ${stepOf(change, language)}`
    : `${SECTION_WORDS[change.section][language]} (${stepOf(change, language)})`;
}

function stepOf(change: ReportChange, language: Language): string {
  const words = WORDS[language];
  if (change.kind === 'colour') return words.step(lower(change.from, language), lower(change.to, language));
  const name = TOLD_WORDS[change.figure][language];
  const { value, of, before, beforeOf } = change;
  const then = of === beforeOf ? writtenNumber(before, language) : amount(before, beforeOf, language);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)} ${words.step(then, amount(value, of, language))}`;
}

const amount = (value: number, of: number | null, language: Language): string => {
  const written = writtenNumber(value, language);
  return of === null ? written : WORDS[language].of(written, writtenNumber(of, language));
};

/** What is not as it was, in one line: `Beslutninger: fra gul til rød`, `Beslutninger: sager over svarfristen fra 1 til 2`. */
export const changeLine = (change: ReportChange, language: Language): string =>
  `${SECTION_WORDS[change.section][language]}: ${stepOf(change, language)}`;

/** A figure with its name, what it is a part of, and what it was where it has changed: `Godkendte foranstaltninger: 7 af 10 (før 9)`. */
export function figureLine({ figure, value, of, before, beforeOf }: FigureTold, language: Language): string {
  const now = `${TOLD_WORDS[figure][language]}: ${amount(value, of, language)}`;
  if (before === null || (before === value && of === beforeOf)) return now;
  const then = of === beforeOf ? writtenNumber(before, language) : amount(before, beforeOf, language);
  return `${now} ${WORDS[language].before(then)}`;
}
