/**
 * The most that a decision item holds: characters of its texts, and how many of each thing. Rules, API, cards and forms
 * take them from here. They are the app's own; an entry of the ledger has to hold them all.
 */
export const DECISION_MOST = {
  /** All of an item as it is written, which is a little more than its texts together. */
  content: 100_000,
  title: 200,
  publicText: 4000,
  consequenceForCitizens: 1000,
  recommendation: 2000,
  affectedService: 100,
  affectedServices: 20,
  plainWord: 300,
  plainWordLines: 3,
  alternative: 1000,
  alternatives: 10,
  caseNumber: 50,
  documentNumber: 50,
  scenario: 4000,
  plainWords: 1000,
  treatmentPlan: 4000,
  measures: 100,
  measureTitle: 200,
  measureSummary: 2000,
  measureVersion: 40,
  performerName: 120,
  deficiency: 4000,
  correction: 4000,
  policyName: 200,
  policyVersion: 40,
  summary: 4000,
  supplier: 200,
  period: 100,
  findings: 4000,
  incidentReference: 100,
  assessment: 4000,
  notNotifiedReason: 4000,
  /** Of a condition or a step of a treatment. */
  step: 1000,
  actions: 30,
  conditions: 20,
  /** How many conditions one answer may set. */
  conditionsOfAnAnswer: 10,
  annexes: 10,
  /** Of why an answer was given, an item withdrawn or a decision revoked. */
  reason: 2000,
  ground: 1000,
  /** Of what a new version changes, or of how a condition or a step was met. */
  note: 1000,
  scaleLevels: 10,
  scaleLabel: 60,
  policyDays: 365,
  /** As far as a date on which something is taken up again may lie ahead. */
  revisitMonths: 60,
  reminders: 5,
} as const;
