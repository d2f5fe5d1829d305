import type { Language, Text } from './language';

/** The fields that a refusal can point to, by the name a reader knows them under. */
const FIELDS = {
  title: { da: 'Titel', en: 'Title' },
  scenario: { da: 'Scenarie', en: 'Scenario' },
  affectedServices: { da: 'Berørte ydelser', en: 'Affected services' },
  consequenceForCitizens: { da: 'Konsekvens for borgerne', en: 'Consequence for citizens' },
  treatmentPlan: { da: 'Handlingsplan', en: 'Treatment plan' },
  recommendation: { da: 'Indstilling', en: 'Recommendation' },
  alternatives: { da: 'Alternativer', en: 'Alternatives' },
  plainWords: { da: 'Tre linjer i klare ord', en: 'Three lines in plain words' },
  ownerId: { da: 'Risikoejer', en: 'Risk owner' },
  recommenderId: { da: 'Indstiller', en: 'Recommender' },
  revisitOn: { da: 'Tages op igen', en: 'Revisit on' },
  answerBy: { da: 'Svar senest', en: 'Answer by' },
  caseNumber: { da: 'Sagsnummer', en: 'Case number' },
  annexes: { da: 'Bilag', en: 'Annexes' },
  before: { da: 'Risiko før', en: 'Risk before' },
  after: { da: 'Risiko efter', en: 'Risk after' },
  reason: { da: 'Begrundelse', en: 'Reason' },
  choice: { da: 'Svar', en: 'Answer' },
  provider: { da: 'Udbyder', en: 'Provider' },
  minutes: { da: 'Varighed i minutter', en: 'Minutes' },
  competences: { da: 'Kompetencer', en: 'Competences' },
  personId: { da: 'Person', en: 'Person' },
  courseId: { da: 'Kursus', en: 'Course' },
  completedOn: { da: 'Gennemført den', en: 'Completed on' },
  evidence: { da: 'Dokumentation', en: 'Evidence' },
  name: { da: 'Navn', en: 'Name' },
  mail: { da: 'Mail', en: 'Mail' },
  role: { da: 'Rolle', en: 'Role' },
  from: { da: 'Fra', en: 'From' },
  to: { da: 'Til', en: 'To' },
  month: { da: 'Måned', en: 'Month' },
  on: { da: 'Pr. dato', en: 'As of' },
  fileName: { da: 'Filnavn', en: 'File name' },
  content: { da: 'Det samlede indhold', en: 'All content together' },
  format: { da: 'Form', en: 'Format' },
  source: { da: 'Kilde', en: 'Source' },
  contentHash: { da: 'Udgave', en: 'Version' },
  decisionId: { da: 'Sag', en: 'Case' },
} satisfies Record<string, Text>;

const isKnown = (field: string): field is keyof typeof FIELDS => Object.hasOwn(FIELDS, field);

/** What a reader calls a field; the innermost known part of a path such as `before.consequence`, or the path itself. */
export function fieldName(field: string, language: Language): string {
  const known = field.split('.').filter(isKnown).at(-1);
  return known === undefined ? field : FIELDS[known][language];
}
