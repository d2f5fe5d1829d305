import { SHARED_FIELDS } from '../shared-fields';
import type { Colour } from '../../domain/status/light';
import type { Language, Text } from '../language';

/** What the parts of a month's status are called wherever it is shown: card, tab and record. */
export const STATUS_LABELS = {
  now: { da: 'Status lige nu', en: 'The status right now' },
  changed: { da: 'Ændret siden sidste status', en: 'Changed since the last status' },
  alsoChanged: { da: 'Andet, der er ændret', en: 'What else has changed' },
  first: {
    da: 'Der er ingen tidligere status at sammenligne med.',
    en: 'There is no earlier status to compare with.',
  },
  attention: { da: 'Kræver opmærksomhed', en: 'Needs attention' },
  assessment: { da: 'Koordinatorens vurdering', en: 'The coordinator’s assessment' },
  note: { da: 'Tag til efterretning', en: 'Take note of the status' },
  noted: SHARED_FIELDS.noted,
  unreviewed: {
    da: 'Udsendt automatisk. Ikke gennemgået af en koordinator.',
    en: 'Issued automatically. Not reviewed by a coordinator.',
  },
  early: { da: 'Udsendt, før måneden begyndte', en: 'Issued before the month began' },
  late: { da: 'Udsendt for sent', en: 'Issued late' },
  noneIssued: {
    da: 'Der er ikke udsendt nogen månedsstatus endnu.',
    en: 'No monthly status has been issued yet.',
  },
  missed: { da: 'Måneder uden status', en: 'Months without a status' },
  emptyTrail: { da: 'Revisionssporet er tomt.', en: 'The audit trail is empty.' },
  followUpWanted: { da: 'Ønsket opfølgning', en: 'Follow-up requested' },
  askForFollowUp: { da: 'Bed om opfølgning', en: 'Ask for follow-up' },
  followUpWhat: { da: 'Hvad skal der følges op på?', en: 'What should be followed up?' },
  followUpWho: { da: 'Hvem skal svare?', en: 'Who should answer?' },
} satisfies Record<string, Text>;

/**
 * What a month's status is called everywhere: by the day that it tells of everything up to, as the surface writes it. In
 * the middle of a sentence; `STATUS_OF` begins one.
 */
export const STATUS_IN = {
  da: (date: string) => `status pr. ${date}`,
  en: (date: string) => `the status as of ${date}`,
} satisfies Record<Language, (date: string) => string>;

export const STATUS_OF = {
  da: (date: string) => `Status pr. ${date}`,
  en: (date: string) => `Status as of ${date}`,
} satisfies Record<Language, (date: string) => string>;

/** That a status should be out and is not; the day that it will be named after, as the surface writes it. */
export const STATUS_AWAITED = {
  da: (date: string) => `${STATUS_OF.da(date)} mangler at blive udsendt.`,
  en: (date: string) => `${STATUS_OF.en(date)} has not been issued yet.`,
} satisfies Record<Language, (date: string) => string>;

type Counts = Readonly<Record<Colour, number | string>>;

/** How many areas have which colour. */
export const COLOUR_COUNTS = {
  da: ({ green, yellow, red, grey }: Counts) =>
    `Grønne: ${green} · gule: ${yellow} · røde: ${red} · grå (ikke vurderet): ${grey}`,
  en: ({ green, yellow, red, grey }: Counts) =>
    `Green: ${green} · yellow: ${yellow} · red: ${red} · grey (not assessed): ${grey}`,
} satisfies Record<Language, (counts: Counts) => string>;

/** How many areas have which colour, in one line; a colour that none has is left out. */
export const COLOURS_IN_LINE = {
  da: (counts: Readonly<Record<Colour, number>>) =>
    inLine(counts, {
      red: ['rødt', 'røde'],
      yellow: ['gult', 'gule'],
      green: ['grønt', 'grønne'],
      grey: ['ikke vurderet', 'ikke vurderede'],
    }),
  en: (counts: Readonly<Record<Colour, number>>) =>
    inLine(counts, {
      red: ['red', 'red'],
      yellow: ['yellow', 'yellow'],
      green: ['green', 'green'],
      grey: ['not assessed', 'not assessed'],
    }),
} satisfies Record<Language, unknown>;

const WORST_FIRST: readonly Colour[] = ['red', 'yellow', 'green', 'grey'];

const inLine = (
  counts: Readonly<Record<Colour, number>>,
  names: Readonly<Record<Colour, readonly [one: string, more: string]>>,
): string =>
  WORST_FIRST.flatMap((colour) =>
    counts[colour] === 0 ? [] : [`${counts[colour]} ${names[colour][counts[colour] === 1 ? 0 : 1]}`],
  ).join(' · ');

/** How many colours a coordinator has set. */
export const SET_BY_HAND = {
  da: (count: number) => (count === 1 ? '1 farve er sat manuelt' : `${count} farver er sat manuelt`),
  en: (count: number) => (count === 1 ? '1 colour is set manually' : `${count} colours are set manually`),
} satisfies Record<Language, (count: number) => string>;

/** The areas that need attention, and all others on one line below them. */
export const ATTENTION = {
  da: {
    none: (colours: string) => `Ingen områder kræver opmærksomhed: ${colours}`,
    rest: (colours: string) => `I øvrigt: ${colours}`,
    byHand: (count: number) => `heraf ${count} sat manuelt`,
    reason: (computed: string) => `Beregnet: ${computed}. Begrundelse`,
  },
  en: {
    none: (colours: string) => `No area needs attention: ${colours}`,
    rest: (colours: string) => `The rest: ${colours}`,
    byHand: (count: number) => `${count} of them set manually`,
    reason: (computed: string) => `Computed: ${computed}. Reason`,
  },
} satisfies Record<Language, unknown>;

/** What is not as it was in the status before: a colour, or a figure. */
export const CHANGED_IN = {
  da: {
    colour: (section: string, from: string, to: string) => `${section}: fra ${from} til ${to}`,
    figure: (section: string, figure: string, from: string, to: string) =>
      `${section}: ${figure} fra ${from} til ${to}`,
  },
  en: {
    colour: (section: string, from: string, to: string) => `${section}: from ${from} to ${to}`,
    figure: (section: string, figure: string, from: string, to: string) =>
      `${section}: ${figure} from ${from} to ${to}`,
  },
} satisfies Record<Language, unknown>;

export const ACCEPTED_BY_DELEGATION = {
  da: (decisionId: string) => `${decisionId} er accepteret efter delegation`,
  en: (decisionId: string) => `${decisionId} is accepted by delegation`,
} satisfies Record<Language, (decisionId: string) => string>;
