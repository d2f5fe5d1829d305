/**
 * The most that may be written or asked for about training: characters of a text, or the largest number. The rules, the
 * API's shapes, cards and forms all take them from here. They are the app's own; no law sets them.
 */
export const TRAINING_MOST = {
  title: 200,
  provider: 200,
  format: 100,
  source: 500,
  /** Of why a completion is corrected or annulled, and of why data is held back from erasure or released. */
  reason: 500,
  offer: 500,
  caseNumber: 50,
  /** How many people one course may be logged for at once. */
  peopleAtOnce: 100,
  minutes: 100_000,
  /** How long a course can be valid, in months. */
  validMonths: 120,
  /** Between courses, and until data is erased, in months. */
  policyMonths: 240,
  policyDays: 365,
  /** How many people one competence can be asked of. */
  carriers: 100,
  reminders: 5,
} as const;
