/** The most areas of a measurement, the most characters of what is said of it, and the largest number on a scale. */
export const BASELINE_MOST = {
  name: 100,
  madeBy: 100,
  areas: 25,
  area: 80,
  benchmarkSource: 120,
  reason: 500,
  number: 1_000_000,
} as const;
