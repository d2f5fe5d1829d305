import type { Colour } from './light';
import { tendencyOf, toldFigures, type Tendency, type FigureTold } from './direction';
import { shownColour, type Coloured, type SectionId, type SectionStatus } from './section';

/** What of a section says how it has changed. */
export type ComparedSection = Coloured & Pick<SectionStatus, 'section' | 'colourBefore' | 'figures'>;

/** What is not as it was in the report before, a section's colour or a figure, and which way it went. */
export type ColourChange = { kind: 'colour'; section: SectionId; from: Colour; to: Colour; course: Tendency };
export type FigureChange = { kind: 'figure'; section: SectionId; course: Tendency } & FigureTold & {
    before: number;
  };
export type ReportChange = ColourChange | FigureChange;

const KNOWN: readonly Colour[] = ['green', 'yellow', 'red'];

/** Whether a colour says how something stands. Grey does not: it is neither better nor worse than another. */
export const isKnown = (colour: Colour | null): colour is Exclude<Colour, 'grey'> =>
  colour !== null && colour !== 'grey';

/**
 * What has changed since the report before, the weightiest first: sections that turned graver, those that are assessed
 * no longer or at last, figures that are worse, then all that is better, then figures that say only how much there is.
 * A section whose colour changed is not named again for its figures.
 */
export const changesIn = (sections: readonly ComparedSection[]): readonly ReportChange[] =>
  sections.flatMap(changesOf).sort((a, b) => weightOf(a) - weightOf(b));

function changesOf(status: ComparedSection): readonly ReportChange[] {
  const [from, to] = [status.colourBefore, shownColour(status)];
  const figures = figureChanges(status);
  if (from === null || from === to) return figures;
  const colour: ColourChange = { kind: 'colour', section: status.section, from, to, course: step(from, to) };
  if (isKnown(from) && isKnown(to)) return [colour];
  // Grey hides how the section stands, but not a figure that fell: 0 of 10 is not better than 7 of 10. What goes out of
  // sight is never better for it, and what comes into sight not worse.
  const told: Tendency = to === 'grey' ? 'worse' : 'better';
  return [colour, ...figures.filter(({ course }) => course === told)];
}

const step = (from: Colour, to: Colour): Tendency => {
  if (!isKnown(from) || !isKnown(to)) return 'neither';
  return KNOWN.indexOf(to) > KNOWN.indexOf(from) ? 'worse' : 'better';
};

const figureChanges = (status: ComparedSection): readonly FigureChange[] =>
  toldFigures(status).flatMap((one): FigureChange[] => {
    const { section } = status;
    const { before } = one;
    if (before === null) return [];
    const course = tendencyOf(one, status);
    if (before === one.value && course === 'neither') return [];
    return [{ kind: 'figure', section, ...one, before, course }];
  });

/** How far a section went, counted in colours. */
const lengthOf = ({ from, to }: ColourChange): number => Math.abs(KNOWN.indexOf(to) - KNOWN.indexOf(from));

function weightOf(change: ReportChange): number {
  if (change.kind === 'figure') return { worse: 10, better: 30, neither: 40 }[change.course];
  switch (change.course) {
    case 'worse':
      return -lengthOf(change);
    case 'neither':
      return change.to === 'red' ? 1 : change.to === 'grey' ? 2 : 3;
    case 'better':
      return 25 - lengthOf(change);
  }
}

/** The weightiest change of each section: the ten measures are not told of as approved and as lacking both. */
export const onePerSection = <Change extends ReportChange>(changes: readonly Change[]): readonly Change[] =>
  changes.filter((one, index) => changes.findIndex(({ section }) => section === one.section) === index);
