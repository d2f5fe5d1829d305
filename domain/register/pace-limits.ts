/**
 * The months between a measurement, or an exercise, and the next one. No law names a number: twelve is the app's own, until
 * the municipality has recorded its rule; and at most five years are taken as a rule.
 */
export const PACE_MONTHS = { appDefault: 12, most: 60 } as const;
