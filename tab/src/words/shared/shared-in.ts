import { AUDIENCE_WORDS } from '../../../../words/access/audience-words';
import { ROLE_NAMES } from '../../../../words/access/role-words';
import {
  ANSWERED_WORDS,
  CHOICE_WORDS,
  FINDING_WORDS,
  GIVEN_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  OUTCOME_WORDS,
  STANDING_WORDS,
  TREATMENT_WORDS,
} from '../../../../words/decision/decision-words';
import { MEASURE_WORDS, PERFORMER_WORDS } from '../../../../words/decision/measure-words';
import { asHeadings, inLanguage } from '../../../../words/in-language';
import type { Language } from '../../../../words/language';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES } from '../../../../words/status/light-words';
import { FIGURE_WORDS, SECTION_WORDS } from '../../../../words/status/section-words';
import { COMPETENCE_WORDS } from '../../../../words/training/competence-words';

/** What the tab calls as cards and papers do, by the names of the domain. */
const SHARED = {
  answered: ANSWERED_WORDS,
  answeredWithConditions: GIVEN_WORDS.approveWithConditions,
  audience: AUDIENCE_WORDS,
  choice: CHOICE_WORDS,
  colour: COLOUR_WORDS,
  competence: asHeadings(COMPETENCE_WORDS),
  figure: FIGURE_WORDS,
  finding: FINDING_WORDS,
  kind: KIND_WORDS,
  label: LABEL_WORDS,
  level: LEVEL_WORDS,
  measure: MEASURE_WORDS,
  outcome: OUTCOME_WORDS,
  performer: PERFORMER_WORDS,
  role: ROLE_NAMES,
  rule: RULE_SENTENCES,
  section: SECTION_WORDS,
  standing: STANDING_WORDS,
  treatment: TREATMENT_WORDS,
};

/** The words that the tab shares with cards and papers, in one language. */
export const sharedIn = (language: Language) => inLanguage(SHARED, language);
