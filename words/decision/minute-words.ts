import type { Language, Text } from '../language';
import { MINUTE_WORDS_DA, type MinuteWords } from './minute-words-da';
import { MINUTE_WORDS_EN } from './minute-words-en';
import type { Version } from '../../domain/decision/decision';
import type { Surface } from '../../domain/ledger/stamp';

/** The words of the beslutningsreferat in every language. */
export const MINUTE_WORDS = { da: MINUTE_WORDS_DA, en: MINUTE_WORDS_EN } satisfies Record<
  Language,
  MinuteWords
>;

export const CAUSE_WORDS = {
  submitted: { da: 'Forelagt', en: 'Submitted' },
  revised: { da: 'Ændret', en: 'Changed' },
  conditions: { da: 'Vilkår tilføjet', en: 'Conditions added' },
} satisfies Record<Version['cause'], Text>;

/** Where an answer or a receipt came from. */
export const SURFACE_WORDS = {
  teams: { da: 'i Teams', en: 'in Teams' },
  tab: { da: 'i appen', en: 'in the app' },
  clock: { da: 'automatisk', en: 'automatically' },
} satisfies Record<Surface, Text>;
