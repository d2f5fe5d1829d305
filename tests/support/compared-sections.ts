import fc from 'fast-check';
import type { ComparedSection } from '../../domain/status/changes';
import { COLOURS, type Colour } from '../../domain/status/light';
import { SECTIONS, SECTION_FIGURES, type SectionFigure, type SectionId } from '../../domain/status/section';

type ShownFigure = readonly [SectionFigure, number, number | null];

/** A section as it is shown: its colour now, the one before, and figures with what they were. */
export const compared = (
  section: SectionId,
  colour: Colour,
  colourBefore: Colour | null = null,
  ...figures: readonly ShownFigure[]
): ComparedSection => ({
  section,
  light: { colour },
  override: null,
  colourBefore,
  figures: figures.map(([figure, value, before]) => ({ figure, value, before })),
});

const oneOf = (section: SectionId): fc.Arbitrary<ComparedSection> =>
  fc
    .record({
      colour: fc.constantFrom(...COLOURS),
      colourBefore: fc.constantFrom(...COLOURS),
      figures: fc.tuple(
        ...SECTION_FIGURES[section].map((figure) =>
          fc.tuple(fc.constant<SectionFigure>(figure), fc.nat(4), fc.nat(4)),
        ),
      ),
    })
    .map(({ colour, colourBefore, figures }) => compared(section, colour, colourBefore, ...figures));

/** All sections of a report beside those of the report before. */
export const anyCompared = fc.tuple(...SECTIONS.map(oneOf)).map((all): readonly ComparedSection[] => all);

/** The report before, held against the one after it. */
export const swapped = (sections: readonly ComparedSection[]): readonly ComparedSection[] =>
  sections.map((one) => ({
    ...one,
    light: { colour: one.colourBefore ?? 'grey' },
    colourBefore: one.light.colour,
    figures: one.figures.map(({ figure, value, before }) => ({ figure, value: before ?? 0, before: value })),
  }));
