/** The most characters of what is written about a month's status and its rules. */
export const STATUS_MOST = {
  assessment: 2000,
  correction: 1000,
  /** Of why a colour is set by hand. */
  reason: 500,
  /** Of what is asked for when a report is read, and of what is answered. */
  followUp: 500,
  followUpAnswer: 1000,
  caseNumber: 50,
} as const;
