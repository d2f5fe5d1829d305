import type { Decision } from '../decision/decision';
import { actionsIn } from '../decision/content';
import type { Light } from './light';
import type { ComputedSection } from './section';
import type { Look } from './look';
import { openActions } from '../decision/open-actions';

/** The steps by which accepted treatment plans are carried out, and those that are late. */
export function treatmentSection({ state, moment }: Look): ComputedSection {
  const steps = [...state.decisions.values()].flatMap((one) => stepsOf(one));
  const open = steps.filter((one) => !one.isDone);
  const overdue = open.filter((one) => one.dueOn < moment.on);
  const light = (colour: Light['colour'], rule: Light['rule']): Light => ({
    colour,
    rule,
    label: 'appDefault',
    dataOn: steps.length === 0 ? null : moment.on,
  });
  return {
    light:
      steps.length === 0
        ? light('grey', 'treatment-none')
        : overdue.length > 0
          ? light('red', 'treatment-overdue')
          : light('green', 'treatment-in-time'),
    figures: { actionsOverdue: overdue.length, actionsOpen: open.length },
    details: [],
    source: null,
    responsible: null,
  };
}

/** The steps of an approval that was neither revoked nor replaced, each with the day that counts now. */
function stepsOf(decision: Decision): { dueOn: string; isDone: boolean }[] {
  if (decision.state !== 'concluded' || decision.outcome !== 'approved') return [];
  if (decision.revoked !== null || decision.supersededBy !== null) return [];
  const open = openActions(decision);
  return actionsIn(decision.content).map((action) => ({
    dueOn: action.dueOn,
    isDone: !open.includes(action),
  }));
}
