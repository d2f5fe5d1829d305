import type { Colour } from '../../domain/status/light';
import type { Language, Text } from '../language';

/** What the parts of a month's status are called wherever it is shown: card, tab and record. */
export const STATUS_LABELS = {
  now: { da: 'Status lige nu', en: 'The status right now' },
  changed: { da: 'Ændret siden sidste status', en: 'Changed since the last status' },
  assessment: { da: 'Koordinatorens vurdering', en: 'The coordinator’s assessment' },
  note: { da: 'Tag til efterretning', en: 'Take note of the status' },
  noted: { da: 'Taget til efterretning', en: 'Noted' },
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

/** What a month's status is called; the month as the surface writes it. */
export const STATUS_OF = {
  da: (month: string) => `Månedsstatus for ${month}`,
  en: (month: string) => `Monthly status for ${month}`,
} satisfies Record<Language, (month: string) => string>;

/** That a month's status should be out and is not; the month as the surface writes it. */
export const STATUS_AWAITED = {
  da: (month: string) => `Månedsstatus for ${month} mangler at blive udsendt.`,
  en: (month: string) => `The monthly status for ${month} has not been issued yet.`,
} satisfies Record<Language, (month: string) => string>;

type Counts = Readonly<Record<Colour, number | string>>;

/** How many areas have which colour. */
export const COLOUR_COUNTS = {
  da: ({ green, yellow, red, grey }: Counts) =>
    `Grønne: ${green} · gule: ${yellow} · røde: ${red} · grå (ikke vurderet): ${grey}`,
  en: ({ green, yellow, red, grey }: Counts) =>
    `Green: ${green} · yellow: ${yellow} · red: ${red} · grey (not assessed): ${grey}`,
} satisfies Record<Language, (counts: Counts) => string>;

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
