/** The most characters of where a figure comes from and of why it is annulled, and the largest count of anything. */
export const INDICATOR_MOST = { source: 200, reason: 500, count: 1_000_000 } as const;
