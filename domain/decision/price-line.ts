import type { Framing } from './content';

/** An amount of Danish kroner, such as `310.000 kr.`, `1,2 mio. kr.`, `DKK 500` or `30 millioner kroner`. */
const AMOUNT =
  /(\d[\d.,]*\s*((tusind|mio\.?|mia\.?|million(er)?|milliard(er)?)\s*)?(kr\b|kroner\b|DKK\b))|\bDKK\s*\d/i;

/**
 * The line of a case that says what it costs, in its own words; nothing where no line names an amount. A case has no
 * field for a price: it stands in the plain words or the recommendation, and that it stands nowhere does not mean that
 * it is free.
 */
export const priceLine = ({
  plainWords,
  recommendation,
}: Pick<Framing, 'plainWords' | 'recommendation'>): string | undefined =>
  [...plainWords, ...sentencesOf(recommendation)].find((line) => AMOUNT.test(line));

/** A full stop ends a sentence when a capital follows; `310.000 kr. det første år` is one. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u).map((line) => line.trim());
