/** The most characters of what is written about an incident. The app's own limits; an entry of the ledger stays under 30 KB. */
export const INCIDENT_MOST = {
  /** What has happened, in one sentence. */
  summary: 300,
  /** How it became known. */
  basis: 300,
  reason: 500,
  affectedServices: 1000,
  text: 2000,
  reference: 100,
  lessons: 2000,
  /** One answer to a field of the reports. */
  answer: 4000,
  /** All the answers that are given at once, as they are written in an entry. */
  answers: 20_000,
  fileName: 120,
  /** The most approvals that are answered about at once: each is an entry, and an append takes a hundred. */
  approvals: 50,
} as const;
