import type { Colour } from './light';
import { sectionOf, type StatusReport } from './report';
import { SECTIONS, SECTION_FIGURES, shownColour, type SectionFigure, type SectionId } from './section';

/** A value that became another; null: the version did not have it. */
type Step<Value> = { from: Value | null; to: Value | null };

/** What a correction changed of a section: its colour if that became another, and every figure that did. */
export type SectionDifference = {
  section: SectionId;
  colour: Step<Colour> | null;
  figures: readonly (Step<number> & { figure: SectionFigure })[];
};

/** What differs between two versions of a month's report, in short. */
export type VersionDifferences = { sections: readonly SectionDifference[]; isAssessmentChanged: boolean };

/** The colours and figures that differ between two versions, in the order of the sections, and whether the words do. */
export const versionDifferences = (before: StatusReport, after: StatusReport): VersionDifferences => ({
  sections: SECTIONS.flatMap((section) => differenceIn(section, before, after) ?? []),
  isAssessmentChanged:
    before.assessment?.text !== after.assessment?.text || before.assessment?.wish !== after.assessment?.wish,
});

function differenceIn(
  section: SectionId,
  before: StatusReport,
  after: StatusReport,
): SectionDifference | undefined {
  const [then, now] = [sectionOf(before, section), sectionOf(after, section)];
  const from = then === undefined ? null : shownColour(then);
  const to = now === undefined ? null : shownColour(now);
  const figures = SECTION_FIGURES[section].flatMap((figure) => {
    const [was, is] = [then, now].map(
      (one) => one?.figures.find((each) => each.figure === figure)?.value ?? null,
    );
    return was === is ? [] : [{ figure, from: was ?? null, to: is ?? null }];
  });
  if (from === to && figures.length === 0) return undefined;
  return { section, colour: from === to ? null : { from, to }, figures };
}
