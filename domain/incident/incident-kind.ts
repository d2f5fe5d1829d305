/**
 * What has happened, by NIS 2-loven § 3: a hændelse (nr. 12), a nærvedhændelse that did no harm (nr. 22), or a væsentlig
 * cybertrussel that may yet do some (nr. 35). Only the first must be notified (§ 12); the others may be (§ 14).
 */
export const INCIDENT_KINDS = ['incident', 'nearMiss', 'threat'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Whether somebody did it on purpose or against the law, as far as is known (§ 13, stk. 1, nr. 1). */
export const UNLAWFULNESS = ['suspected', 'confirmed', 'ruledOut', 'unknown'] as const;

/** An answer to a question about what happened. What nobody knows yet is never a no. */
export const KNOWN = ['yes', 'no', 'unknown'] as const;
export type Known = (typeof KNOWN)[number];
