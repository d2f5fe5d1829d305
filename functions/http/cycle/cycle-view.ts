import { abilitiesOf } from '../../../domain/access/abilities';
import { holdersOn } from '../../../domain/access/access';
import { comesAgain } from '../../../domain/cycle/cycle-item';
import { expectedDays } from '../../../domain/cycle/expected-days';
import { proposalKey, proposalsFor } from '../../../domain/cycle/next-year';
import { dayAfter } from '../../../domain/cycle/recurrence';
import { yearDates } from '../../../domain/status/year-dates';
import type { CycleView } from '../../../contracts/cycle/cycle';
import type { Language } from '../../../words/language';
import type { ShowPerson } from '../../views/person-view';
import type { Caller, looker } from '../edge/route';
import { proposedTask } from './proposed-task';

export type CycleReader = {
  /** The moment that is shown, and who may do what in it. */
  look: ReturnType<typeof looker>;
  caller: Caller;
  show: ShowPerson;
  language: Language;
};

/** The year as it was at a moment. What the reader may see of meetings and decisions is asked of the present. */
export function cycleView({ look, caller, show, language }: CycleReader): CycleView {
  const { state, now, today, personId, roles } = look;
  const { cycle } = state;
  const { recordIndicators, viewRegisters } = abilitiesOf(roles);
  const { dates, more } = yearDates(state, now, caller);
  const year = Number(today.slice(0, 4));
  const items = [...cycle.values()].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return {
    items: items.map((item) => {
      const { itemId, title, dueOn, label, source, recurrence, template, ownerId, doneOn, proof } = item;
      return {
        itemId,
        title,
        dueOn,
        label,
        source,
        recurrence,
        template,
        owner: ownerId === null ? null : show(ownerId),
        doneOn,
        proof: viewRegisters || ownerId === personId ? (proof ?? null) : null,
        nextOn: doneOn === null && comesAgain(item) ? dayAfter(item) : null,
        canFinish: doneOn === null && (recordIndicators || ownerId === personId),
      };
    }),
    dates: [...dates],
    more: [...more],
    // As far as the years go that can be turned to.
    expected: [...expectedDays(cycle, today, `${String(year + 1)}-12-31`)],
    proposed: recordIndicators ? [year, year + 1].map((one) => proposedFor(one)) : [],
    people: recordIndicators ? holdersOn(state.access, () => true, today).map(show) : [],
  };

  function proposedFor(one: number) {
    const proposals = proposalsFor(cycle, one, today).map((proposal) => {
      const { title, dueOn, label, source, recurrence } = proposedTask(proposal, cycle, language).item;
      const isTemplate = proposal.kind === 'template';
      return { key: proposalKey(proposal), title, dueOn, label, source, recurrence, isTemplate };
    });
    return { year: one, proposals };
  }
}
