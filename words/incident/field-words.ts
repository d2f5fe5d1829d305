import type { Text } from '../language';
import { INCIDENT_KIND_WORDS, KNOWN_WORDS, UNLAWFUL_WORDS } from './incident-words';

/** What the fields of the reports are called here. The words are ours: those of the form on Virk are not known to the app. */
const FIELD_NAMES: Readonly<Record<string, Text>> = {
  kind: { da: 'Hvad underretningen handler om', en: 'What the notification is about' },
  summary: { da: 'Hvad der er sket', en: 'What has happened' },
  unlawful: {
    da: 'Formodes den at skyldes en ulovlig eller ondsindet handling?',
    en: 'Is it suspected to be unlawful or malicious?',
  },
  crossBorder: {
    da: 'Kan den have virkning i andre lande?',
    en: 'Can it have an impact in other countries?',
  },
  affectedCountries: { da: 'Berørte lande', en: 'Affected countries' },
  awareAt: { da: 'Kendskab fra', en: 'Aware since' },
  ownCaseNumber: { da: 'Kommunens sagsnummer', en: 'Case number of the municipality' },
  severity: { da: 'Alvor', en: 'Severity' },
  sectors: { da: 'Berørte sektorer', en: 'Affected sectors' },
  tellRecipients: {
    da: 'Skal modtagerne af tjenesten have besked?',
    en: 'Must the recipients of the service be told?',
  },
  toldRecipients: { da: 'Hvad modtagerne har fået besked om', en: 'What the recipients were told' },
  occurredAt: { da: 'Begyndte', en: 'Began' },
  handledAt: { da: 'Håndteret', en: 'Handled' },
  description: { da: 'Udførlig beskrivelse', en: 'Detailed description' },
  rootCause: { da: 'Grundlæggende årsag', en: 'Root cause' },
  rootCauseDetail: { da: 'Om årsagen', en: 'About the cause' },
  mitigation: { da: 'Afhjælpende foranstaltninger', en: 'Mitigating measures' },
  prevention: { da: 'Hvad der skal forebygge en ny hændelse', en: 'What is to prevent another' },
  affectedUsers: { da: 'Antal berørte brugere', en: 'Number of affected users' },
  disruption: { da: 'Driftsforstyrrelser', en: 'Disruption' },
  financialDamage: { da: 'Økonomisk tab i kroner', en: 'Financial loss in kroner' },
  reputationHarmed: { da: 'Har omdømmet taget skade?', en: 'Has the reputation been harmed?' },
  aimedAtUs: { da: 'Var det rettet mod kommunen?', en: 'Was it aimed at the municipality?' },
  affectedQualities: { da: 'Hvad der er ramt', en: 'What is affected' },
  signsOfCompromise: { da: 'Tegn på kompromittering', en: 'Indicators of compromise' },
  containment: { da: 'Hvad der er gjort for at begrænse den', en: 'What was done to contain it' },
  detectedBy: { da: 'Hvordan den blev opdaget', en: 'How it was detected' },
};

const SECTOR_WORDS: Readonly<Record<string, Text>> = {
  energy: { da: 'Energi', en: 'Energy' },
  transport: { da: 'Transport', en: 'Transport' },
  banking: { da: 'Bankvirksomhed', en: 'Banking' },
  financialMarket: { da: 'Finansielle markeder', en: 'Financial markets' },
  health: { da: 'Sundhed', en: 'Health' },
  drinkingWater: { da: 'Drikkevand', en: 'Drinking water' },
  wasteWater: { da: 'Spildevand', en: 'Waste water' },
  digitalInfrastructure: { da: 'Digital infrastruktur', en: 'Digital infrastructure' },
  ictServiceManagement: { da: 'Forvaltning af ikt-tjenester', en: 'ICT service management' },
  publicAdministration: { da: 'Offentlig forvaltning', en: 'Public administration' },
  space: { da: 'Rummet', en: 'Space' },
  postAndCourier: { da: 'Post og kurér', en: 'Post and courier' },
  wasteManagement: { da: 'Affald', en: 'Waste' },
  chemicals: { da: 'Kemikalier', en: 'Chemicals' },
  food: { da: 'Fødevarer', en: 'Food' },
  manufacturing: { da: 'Fremstilling', en: 'Manufacturing' },
  digitalProviders: { da: 'Digitale udbydere', en: 'Digital providers' },
  research: { da: 'Forskning', en: 'Research' },
};

/** What can be chosen in the fields, by the field. */
const OPTION_WORDS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  kind: INCIDENT_KIND_WORDS,
  unlawful: UNLAWFUL_WORDS,
  crossBorder: KNOWN_WORDS,
  tellRecipients: KNOWN_WORDS,
  reputationHarmed: KNOWN_WORDS,
  aimedAtUs: KNOWN_WORDS,
  sectors: SECTOR_WORDS,
  severity: {
    low: { da: 'Lav', en: 'Low' },
    medium: { da: 'Middel', en: 'Medium' },
    high: { da: 'Høj', en: 'High' },
    critical: { da: 'Kritisk', en: 'Critical' },
  },
  rootCause: {
    humanError: { da: 'Menneskelig fejl', en: 'Human error' },
    systemFailure: { da: 'Systemfejl', en: 'System failure' },
    natural: { da: 'Naturfænomen', en: 'Natural phenomenon' },
    maliciousAct: { da: 'Ondsindet handling', en: 'Malicious act' },
    supplierFailure: { da: 'Svigt hos en leverandør', en: 'Failure of a supplier' },
    unknown: { da: 'Vides ikke', en: 'Not known' },
  },
  affectedQualities: {
    confidentiality: { da: 'Fortrolighed', en: 'Confidentiality' },
    integrity: { da: 'Integritet', en: 'Integrity' },
    availability: { da: 'Tilgængelighed', en: 'Availability' },
  },
  detectedBy: {
    ownStaff: { da: 'Af egne medarbejdere', en: 'By own staff' },
    monitoring: { da: 'Ved overvågning', en: 'By monitoring' },
    supplier: { da: 'Af en leverandør', en: 'By a supplier' },
    authority: { da: 'Af en myndighed', en: 'By an authority' },
    otherOutside: { da: 'Af andre uden for kommunen', en: 'By others outside the municipality' },
  },
};

/** A field of a template without a name here is called by its id: a template may come before its words. */
export const reportFieldName = (fieldId: string): Text =>
  FIELD_NAMES[fieldId] ?? { da: fieldId, en: fieldId };

/** What an option of a field is called. */
export const reportOptionName = (fieldId: string, option: string): Text =>
  OPTION_WORDS[fieldId]?.[option] ?? { da: option, en: option };
