import type { Colour, Label, RuleId } from '../../domain/status/light';
import { NEAR_DAYS, TRAINING_STALE_AFTER_DAYS } from '../../domain/status/lights';
import type { Text } from './language';

/** The word that every colour comes with. */
export const COLOUR_WORDS = {
  green: { da: 'Grøn', en: 'Green' },
  yellow: { da: 'Gul', en: 'Yellow' },
  red: { da: 'Rød', en: 'Red' },
  grey: { da: 'Grå', en: 'Grey' },
} satisfies Record<Colour, Text>;

/** What kind of demand stands behind a colour. */
export const LABEL_WORDS = {
  law: { da: 'Lov', en: 'Law' },
  guidance: { da: 'Vejledning', en: 'Guidance' },
  localPolicy: { da: 'Lokal politik', en: 'Local policy' },
  benchmark: { da: 'Benchmark', en: 'Benchmark' },
} satisfies Record<Label, Text>;

/** Why a light has its colour. */
export const RULE_SENTENCES = {
  'training-no-data': {
    da: 'Der er ikke registreret kurser, så der er intet at vurdere.',
    en: 'No courses are logged, so there is nothing to assess.',
  },
  'training-stale': {
    da: `I mindst ét kompetenceområde er det nyeste kursus over ${TRAINING_STALE_AFTER_DAYS} dage gammelt, så status kan ikke vurderes.`,
    en: `In at least one competence area the newest course is more than ${TRAINING_STALE_AFTER_DAYS} days old, so the status cannot be assessed.`,
  },
  'training-all-areas-carried': {
    da: 'Alle fem kompetenceområder er dækket af ledelsesorganet tilsammen.',
    en: 'All five competence areas are covered by the management body between them.',
  },
  'training-some-areas-missing': {
    da: 'Et eller flere af de fem kompetenceområder er ikke dækket af nogen i ledelsesorganet.',
    en: 'One or more of the five competence areas are not covered by anybody in the management body.',
  },
  'training-no-area-carried': {
    da: 'Ingen af de fem kompetenceområder er dækket af nogen i ledelsesorganet.',
    en: 'None of the five competence areas is covered by anybody in the management body.',
  },
  'training-everybody-away': {
    da: 'Alle i ledelsesorganet er fraværende den dag, så der er intet at vurdere.',
    en: 'Everybody in the management body is away that day, so there is nothing to assess.',
  },
  'training-members-no-data': {
    da: 'Der er ikke registreret kurser for nogen, så der er intet at vurdere.',
    en: 'No courses are logged for anybody, so there is nothing to assess.',
  },
  'training-members-none': {
    da: 'Ingen af ledelsesorganets medlemmer har et registreret kursus, der gælder.',
    en: 'No member of the management body has a registered course that holds.',
  },
  'training-members-some-missing': {
    da: 'Et eller flere medlemmer af ledelsesorganet har ikke et registreret kursus, der gælder.',
    en: 'One or more members of the management body have no registered course that holds.',
  },
  'training-members-due-soon': {
    da: 'Alle medlemmer er registreret, men for et eller flere nærmer en frist sig.',
    en: 'Every member is registered, but for one or more a date is near.',
  },
  'training-members-all': {
    da: 'Alle medlemmer af ledelsesorganet har et registreret kursus, der gælder.',
    en: 'Every member of the management body has a registered course that holds.',
  },
  'decisions-none-submitted': {
    da: 'Der har ikke været sager til beslutning, så der er intet at vurdere.',
    en: 'No decisions have been submitted, so there is nothing to assess.',
  },
  'decisions-none-open': { da: 'Ingen sager venter på svar.', en: 'No decisions await answers.' },
  'decisions-open': {
    da: 'Sager venter på svar, og ingen svarfrist er overskredet.',
    en: 'Decisions await answers, and no answer is overdue.',
  },
  'decisions-overdue': {
    da: 'En eller flere sager mangler svar efter svarfristen.',
    en: 'One or more decisions lack answers after they were due.',
  },
  'decisions-no-longer-hold': {
    da: 'En eller flere godkendelser holder ikke længere og skal besluttes igen.',
    en: 'One or more approvals no longer hold and must be decided again.',
  },
  'deadlines-no-data': {
    da: 'Der er ingen datoer at holde øje med.',
    en: 'There are no dates to keep.',
  },
  'deadlines-none-near': {
    da: `Ingen frist ligger inden for ${NEAR_DAYS} dage.`,
    en: `No date falls within ${NEAR_DAYS} days.`,
  },
  'deadlines-near': {
    da: `En eller flere frister ligger inden for ${NEAR_DAYS} dage.`,
    en: `One or more dates fall within ${NEAR_DAYS} days.`,
  },
  'deadlines-passed': {
    da: 'En eller flere frister er overskredet.',
    en: 'One or more dates have passed.',
  },
} satisfies Record<RuleId, Text>;
