/**
 * The most characters of the texts of a registered measure. Title and summary are those of a measure that is put before
 * the body: what is in the register can be drafted into a decision as it is.
 */
export const MEASURE_MOST = {
  title: 200,
  summary: 2000,
  performerName: 120,
  obligationSource: 300,
  /** Of what an evaluation found, and of why a measure is late or put back. */
  says: 1000,
  note: 500,
  reason: 500,
} as const;

/** Months after which what shows that a measure is carried out says nothing about today. The app's own default. */
export const EVIDENCE_MONTHS = 12;
