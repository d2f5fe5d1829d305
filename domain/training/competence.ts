/**
 * What the management body as a body must be able to do. The five areas follow the brochure "Sammen om NIS2" (assess
 * risks, decide, follow up) and NIS 2 article 20(2) (identify risks, assess practices and their impact on services).
 */
export const COMPETENCES = ['identify', 'assess', 'impact', 'decide', 'followUp'] as const;
export type Competence = (typeof COMPETENCES)[number];
