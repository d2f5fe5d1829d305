import { writtenLength } from '../ground/written-length';
import type { Draft } from './draft';
import type { Detail, SectionStatus } from './section';

/**
 * A report is one entry of the ledger, is read on a card, and is kept small for both. What a coordinator has added has
 * its own share, what was computed the rest; the lists are cut to fit, and say how many more there are.
 */
const MOST_DRAFT = 12_000;
const MOST_COMPUTED = 14_500;

/** The most details of a kind that a report carries from the start; all of them are where they are kept. */
const MOST_OF_A_KIND = 40;

/** So much of a text that somebody wrote elsewhere is repeated in a report. */
const LONGEST_TEXT = 200;

/** Whether what coordinators have added to a month leaves room for the report. */
export const fitsDraft = (draft: Draft): boolean => writtenLength(draft) <= MOST_DRAFT;

/** Sections whose lists are no longer than a report holds. The figures are not cut: they count all that there is. */
export function fittedSections(sections: readonly SectionStatus[]): readonly SectionStatus[] {
  let fitted = sections.map((one) => ({ ...one, details: bounded(one.details) }));
  while (lengthOf(fitted) > MOST_COMPUTED) {
    const longest = fitted.reduce((most, one) => (droppable(one) > droppable(most) ? one : most));
    if (droppable(longest) === 0) return fitted;
    fitted = fitted.map((one) => (one === longest ? { ...one, details: shortened(one.details, 1) } : one));
  }
  return fitted;
}

/** Overrides are counted with the draft that they come from. */
const lengthOf = (sections: readonly SectionStatus[]): number =>
  writtenLength(sections.map(({ override: _override, ...computed }) => computed));

function bounded(details: readonly Detail[]): readonly Detail[] {
  const short = details.map(withShortText);
  const over = short.filter(isListed).length - MOST_OF_A_KIND;
  return over > 0 ? shortened(short, over) : short;
}

function withShortText(detail: Detail): Detail {
  if (detail.kind === 'followUp') return { ...detail, text: cut(detail.text) };
  if (detail.kind === 'deadline' && detail.deadline.kind === 'cycle')
    return { ...detail, deadline: { ...detail.deadline, title: cut(detail.deadline.title) } };
  return detail;
}

/** Never in the middle of a pair of code units. */
const cut = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** The areas and the ten measures are always all there; of what there can be any number of, the last ones are left out. */
const isListed = ({ kind }: Detail): boolean =>
  kind === 'delegated' || kind === 'followUp' || kind === 'deadline' || kind === 'measured';

const droppable = ({ details }: Pick<SectionStatus, 'details'>): number =>
  writtenLength(details.filter(isListed)) - 2;

/** Without the last few that are listed, and with the number that is left out by now. */
function shortened(details: readonly Detail[], by: number): readonly Detail[] {
  const left = details.reduce((count, one) => (one.kind === 'more' ? count + one.count : count), by);
  const listed = details.filter(isListed);
  const others = details.filter((one) => !isListed(one) && one.kind !== 'more');
  return [...others, ...listed.slice(0, listed.length - by), { kind: 'more', count: left }];
}
