import type { Text } from '../language';

/** What the decision is called that says who the ledelsesorgan is. */
export const BODY_BASIS = { da: 'Hvem er ledelsesorgan', en: 'Who is the management body' } satisfies Text;

/** Said wherever it matters who the ledelsesorgan is, and nobody has recorded the municipality's decision. */
export const BODY_BASIS_MISSING = {
  da: 'Kommunen har ikke registreret, hvem der er ledelsesorgan.',
  en: 'The municipality has not recorded who its management body is.',
} satisfies Text;
