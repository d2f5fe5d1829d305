import type { PersonId } from '../access/role';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import { actionsIn } from './content';
import type { Decision } from './decision';
import { openConditions } from './with-conditions';

export const STEP_KINDS = ['condition', 'step'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A condition or a step of the treatment that nobody has reported as met or done, with the day that holds for it now. */
export type OpenStep = {
  kind: StepKind;
  stepId: string;
  text: string;
  ownerId: PersonId;
  dueOn: DanishDate;
  /** The day on which what it belongs to was concluded. */
  since: DanishDate;
};

/** What is still to be done of what was decided; a step that was reported delayed has the new day. */
export function openSteps(decision: Decision): readonly OpenStep[] {
  const { content, actionReports, conclusions, submittedAt } = decision;
  const since = danishDate(conclusions.at(-1)?.at ?? submittedAt);
  const conditions = openConditions(decision).map(
    ({ conditionId, text, ownerId, dueOn }) =>
      ({ kind: 'condition', stepId: conditionId, text, ownerId, dueOn, since }) as const,
  );
  const steps = actionsIn(content).flatMap(({ actionId, text, ownerId, dueOn }) => {
    const last = actionReports.findLast((actionReport) => actionReport.actionId === actionId);
    if (last?.kind === 'done') return [];
    const holds = last?.kind === 'delayed' ? last.newDueOn : dueOn;
    return [{ kind: 'step', stepId: actionId, text, ownerId, dueOn: holds, since } as const];
  });
  return [...conditions, ...steps];
}
