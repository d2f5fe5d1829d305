import type { Language } from '../language';

/** That an open item cannot be decided as the body is now; no names, so that it may stand in the channel. */
export const UNDECIDABLE = {
  da: 'Sagen kan ikke afgøres, som ledelsesorganet er sammensat nu',
  en: 'The case cannot be decided with the management body as it is now',
} as const satisfies Record<Language, string>;
