import type { TakenTask } from '../../../domain/cycle/commands';
import type { Cycle } from '../../../domain/cycle/cycle-item';
import { CYCLE_TEMPLATES } from '../../../domain/cycle/cycle-template';
import type { CycleProposal } from '../../../domain/cycle/next-year';
import { CYCLE_TEMPLATE_SOURCES, CYCLE_TEMPLATE_TITLES } from '../../../words/cycle/cycle-template-words';
import type { Language } from '../../../words/language';

/** A proposal as the task that it becomes: a template in the words of the reader, a task of last year in its own. */
export function proposedTask(proposal: CycleProposal, cycle: Cycle, language: Language): TakenTask {
  const { dueOn } = proposal;
  if (proposal.kind === 'template') {
    const { template } = proposal;
    const { label, recurrence } = CYCLE_TEMPLATES[template];
    const title = CYCLE_TEMPLATE_TITLES[template][language];
    const source = CYCLE_TEMPLATE_SOURCES[template][language];
    return { item: { title, source, dueOn, label, recurrence, ownerId: null, template }, follows: null };
  }
  const before = cycle.get(proposal.itemId);
  if (before === undefined) throw new Error(`Cannot propose "${proposal.itemId}": it is not in the cycle`);
  const { title, label, source, ownerId, template } = before;
  return {
    item: { title, dueOn, label, source, recurrence: null, ownerId, template },
    follows: before.itemId,
  };
}
