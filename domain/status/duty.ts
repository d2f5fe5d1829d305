/** What NIS 2-loven § 7 asks of the management body: approve the measures, oversee them (stk. 1), take courses (stk. 2). */
export const DUTIES = ['approve', 'oversee', 'courses'] as const;
export type Duty = (typeof DUTIES)[number];
