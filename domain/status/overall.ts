import { SEVERITY, gravestKnown, type Colour } from './light';
import {
  shownColour,
  type Coloured,
  type SectionId,
  type SectionFigure,
  type SectionStatus,
} from './section';

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

/** What is not as it was in the report before: a section's colour, or a figure. */
export type ReportChange =
  | { kind: 'colour'; section: SectionId; from: Colour; to: Colour }
  | { kind: 'figure'; section: SectionId; figure: SectionFigure; from: number; to: number };

/**
 * What has changed since the report before, the weightiest first: sections that turned graver, then those that turned
 * better, then figures in the order of the sections. A section whose colour changed is not named again for its figures.
 */
export function changesIn(
  sections: readonly (Coloured & Pick<SectionStatus, 'section' | 'colourBefore' | 'figures'>)[],
): readonly ReportChange[] {
  const colours = sections.flatMap((one): (ReportChange & { kind: 'colour' })[] => {
    const [from, to] = [one.colourBefore, shownColour(one)];
    return from === null || from === to ? [] : [{ kind: 'colour', section: one.section, from, to }];
  });
  const turned = new Set(colours.map((one) => one.section));
  const step = ({ from, to }: { from: Colour; to: Colour }) => SEVERITY.indexOf(to) - SEVERITY.indexOf(from);
  const figures = sections
    .filter((one) => !turned.has(one.section))
    .flatMap(({ section, figures: all }): ReportChange[] =>
      all.flatMap(({ figure, value, before }) =>
        before === null || before === value
          ? []
          : [{ kind: 'figure', section, figure, from: before, to: value }],
      ),
    );
  return [
    ...colours.filter((one) => step(one) > 0).sort((a, b) => step(b) - step(a)),
    ...colours.filter((one) => step(one) <= 0),
    ...figures,
  ];
}
