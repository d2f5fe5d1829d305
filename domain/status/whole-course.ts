import {
  changesIn,
  isKnown,
  onePerSection,
  type ColourChange,
  type ComparedSection,
  type ReportChange,
} from './changes';
import { shownColour } from './section';

/** How the whole goes, held against the report before. */
export const VERDICTS = ['better', 'worse', 'unchanged', 'incomparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type WholeCourse = {
  verdict: Verdict;
  /** There was no report before. */
  isFirst: boolean;
  /** What made it so, the weightiest of each section, in the order of their weight. */
  reasons: readonly ReportChange[];
  /** What went the other way; where the whole is unchanged, all that went either way. */
  against: readonly ReportChange[];
  /** Sections that were assessed only in one of the two reports: they say nothing of better or worse. */
  sight: readonly ColourChange[];
};

/**
 * Whether the whole is better, worse or unchanged since the report before, and why. The graver colour decides: fewer
 * red sections is better, then fewer yellow ones; where no colour changed, the figures decide if they agree. Only what
 * was known both times is weighed, so that what nobody assesses any longer makes nothing look better.
 */
export function wholeCourse(sections: readonly ComparedSection[]): WholeCourse {
  const isFirst = sections.every((one) => one.colourBefore === null);
  const changes = changesIn(sections);
  const sight = changes.filter(
    (one): one is ColourChange => one.kind === 'colour' && !(isKnown(one.from) && isKnown(one.to)),
  );
  const moved = changes.filter((one) => one.course !== 'neither');
  const verdict = verdictOf({ isFirst, moved, sight, sections });
  const reasons = onePerSection(moved.filter(({ course }) => course === verdict));
  const named = new Set(reasons.map(({ section }) => section));
  const against = onePerSection(moved.filter(({ section }) => !named.has(section)));
  return { verdict, isFirst, reasons, against, sight };
}

type Weighed = Pick<WholeCourse, 'isFirst' | 'sight'> & {
  moved: readonly ReportChange[];
  sections: readonly ComparedSection[];
};

function verdictOf({ isFirst, moved, sight, sections }: Weighed): Verdict {
  if (isFirst) return 'incomparable';
  const colours = moved.filter((one) => one.kind === 'colour');
  if (colours.length > 0) return bySign(stepsIn(colours, 'red') || stepsIn(colours, 'yellow'));
  const courses = new Set(moved.map(({ course }) => course));
  if (courses.size === 1) return courses.has('better') ? 'better' : 'worse';
  const areInCommon = sections.some((one) => isKnown(one.colourBefore) && isKnown(shownColour(one)));
  return moved.length === 0 && sight.length > 0 && !areInCommon ? 'incomparable' : 'unchanged';
}

/** How many more sections have a colour than had it. */
const stepsIn = (changes: readonly ColourChange[], colour: 'red' | 'yellow'): number =>
  changes.filter(({ to }) => to === colour).length - changes.filter(({ from }) => from === colour).length;

const bySign = (more: number): Verdict => (more > 0 ? 'worse' : more < 0 ? 'better' : 'unchanged');

/**
 * What a sentence about the whole that names so many areas for one thing does not say in full: one change of each
 * section, the weightiest first.
 */
export function changesBeside(sections: readonly ComparedSection[], told: number): readonly ReportChange[] {
  const { reasons, sight } = wholeCourse(sections);
  const isLost = ({ to }: ColourChange) => to === 'grey';
  const said: readonly (readonly ReportChange[])[] = [
    reasons,
    sight.filter(isLost),
    sight.filter((one) => !isLost(one)),
  ];
  const named = new Set(said.flatMap((all) => all.slice(0, told).map(({ section }) => section)));
  return onePerSection(changesIn(sections)).filter(({ section }) => !named.has(section));
}
