import { gravestKnown, type Colour } from './light';
import { shownColour, type Coloured } from './section';

/** How many sections have each colour. */
export function coloursOf(sections: readonly Coloured[]): Readonly<Record<Colour, number>> {
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const one of sections) counts[shownColour(one)]++;
  return counts;
}

/**
 * The one colour of a whole report: the gravest that is known, and green only if every section is. How many sections
 * nobody has assessed is said beside it, not instead of it.
 */
export const overallColour = (sections: readonly Coloured[]): Colour =>
  gravestKnown(sections.map(shownColour));
