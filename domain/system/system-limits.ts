/** The most characters of what is said of a system. */
export const SYSTEM_MOST = {
  name: 200,
  performerName: 200,
  kitosId: 100,
  result: 200,
  source: 200,
  afterwards: 500,
  reason: 500,
} as const;

/**
 * So many months after its day a test of a contingency plan still shows that the plan works. No law names a number: it is
 * the app's own, a year and a quarter.
 */
export const PLAN_TEST_HOLDS_MONTHS = 15;
