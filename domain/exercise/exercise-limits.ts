/** The most characters of what is said of an exercise, and the most people who are named as having taken part. */
export const EXERCISE_MOST = {
  scenario: 200,
  participants: 50,
  finding: 500,
  done: 500,
  reason: 500,
} as const;
