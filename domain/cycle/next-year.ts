import { addMonths, type DanishDate } from '../calendar/danish-time';
import type { Cycle, CycleItem, CycleItemId } from './cycle-item';
import { CYCLE_TEMPLATE_IDS, CYCLE_TEMPLATES, type CycleTemplateId } from './cycle-template';

/** One thing that a year might have as well: a task of the year before that does not come again by itself, or a template. */
export type CycleProposal = { dueOn: DanishDate } & (
  { kind: 'item'; itemId: CycleItemId } | { kind: 'template'; template: CycleTemplateId }
);

/** What tells one proposal from the others of its year, such as `item/2026-12-01-1` or `template/baseline`. */
export const proposalKey = (proposal: CycleProposal): string =>
  proposal.kind === 'item' ? `item/${proposal.itemId}` : `template/${proposal.template}`;

/**
 * What is proposed for a year, the earliest first; nothing of it is a date until a coordinator takes it. A task that
 * comes again is not among it, nor what has been taken once before, also where that was dropped again. What lies
 * behind today is not proposed.
 */
export function proposalsFor(cycle: Cycle, year: number, today: DanishDate): readonly CycleProposal[] {
  const items = [...cycle.values()];
  const carried = items
    .filter((item) => yearOf(item.dueOn) === year - 1 && item.recurrence === null && item.nextId === null)
    .map((item): CycleProposal => ({
      kind: 'item',
      itemId: item.itemId,
      dueOn: addMonths(item.dueOn, 12),
    }));
  const offered = CYCLE_TEMPLATE_IDS.filter(
    (template) => !items.some((item) => item.template === template && covers(item, year)),
  ).map((template): CycleProposal => ({
    kind: 'template',
    template,
    dueOn: `${String(year)}-${CYCLE_TEMPLATES[template].monthDay}`,
  }));
  return [...carried, ...offered]
    .filter(({ dueOn }) => dueOn >= today)
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** Whether a task comes again by itself, falls in a year, or is of the year before and proposed from there. */
const covers = ({ dueOn, recurrence }: CycleItem, year: number): boolean =>
  recurrence !== null || yearOf(dueOn) === year || yearOf(dueOn) === year - 1;

const yearOf = (date: DanishDate): number => Number(date.slice(0, 4));
