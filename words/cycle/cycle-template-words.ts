import type { CycleTemplateId } from '../../domain/cycle/cycle-template';
import type { Text } from '../language';

/** What the templates of the annual cycle are called. */
export const CYCLE_TEMPLATE_TITLES = {
  baseline: { da: 'KL’s Baseline-måling', en: 'KL’s Baseline survey' },
  measureReview: { da: 'Gennemgang af foranstaltningerne', en: 'Review of the measures' },
  policyReview: { da: 'Gennemgang af sikkerhedspolitikken', en: 'Review of the security policy' },
  exercise: { da: 'Beredskabsøvelse', en: 'Contingency exercise' },
  networkMeeting: {
    da: 'Netværksmøde om informationssikkerhed',
    en: 'Network meeting on information security',
  },
  municipalityDay: {
    da: 'Kommune-dag om informationssikkerhed',
    en: 'Municipality day on information security',
  },
  supplierRound: { da: 'Leverandørrunde', en: 'Round of the suppliers' },
} satisfies Record<CycleTemplateId, Text>;

const REGULATION = {
  da: 'Gennemførelsesforordning (EU) 2024/2690, bilaget, pkt. 1.1.2. Loven nævner intet interval.',
  en: 'Implementing Regulation (EU) 2024/2690, annex, point 1.1.2. The Act names no interval.',
};

/** What each template says of where it comes from. */
export const CYCLE_TEMPLATE_SOURCES = {
  baseline: { da: 'KL’s Baseline', en: 'KL’s Baseline' },
  measureReview: REGULATION,
  policyReview: REGULATION,
  exercise: { da: 'Kommunens beredskabsplan', en: 'The municipality’s contingency plan' },
  networkMeeting: { da: 'KL’s netværk', en: 'KL’s network' },
  municipalityDay: { da: 'KL', en: 'KL' },
  supplierRound: { da: 'Kommunens leverandørstyring', en: 'The municipality’s supplier management' },
} satisfies Record<CycleTemplateId, Text>;
