/** The most characters of what the municipality writes about demands, and the most links of a rule of its own. */
export const REQUIREMENT_MOST = {
  title: 200,
  text: 1000,
  source: 200,
  reason: 500,
  materialTitle: 200,
  decisions: 20,
  courses: 20,
} as const;
