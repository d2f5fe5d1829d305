/** What a demand from outside the app can be; only the app's own rules are its default. */
export const DEMANDS = ['law', 'guidance', 'localPolicy', 'benchmark'] as const;
export type Demand = (typeof DEMANDS)[number];
