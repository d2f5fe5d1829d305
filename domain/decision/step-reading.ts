import type { DanishDate } from '../calendar/danish-time';
import type { PersonId } from '../access/role';
import { actionsIn, type Condition, type DecisionContent } from './content';
import type { Decision } from './decision';
import { isLateStep } from './late-step';

/** A condition or a step of the treatment, and what became of it by a day. */
export type StepReading = {
  id: string;
  text: string;
  ownerId: PersonId;
  dueOn: DanishDate;
  state: 'open' | 'met' | 'unmet';
};

/** The conditions of a decision on a day: one that was not met at its date is unmet. */
export const readConditions = ({ content, fulfilments }: Decision, on: DanishDate): readonly StepReading[] =>
  content.conditions.map((condition) => {
    const isMet = fulfilments.some(({ conditionId }) => conditionId === condition.conditionId);
    return conditionReading(condition, isMet ? 'met' : condition.dueOn < on ? 'unmet' : 'open');
  });

/** The steps of the treatment on a day; a delayed one counts as not done in time. */
export const readSteps = ({ content, actionReports }: Decision, on: DanishDate): readonly StepReading[] =>
  actionsIn(content).map(({ actionId, text, ownerId, dueOn }) => {
    const reports = actionReports.filter((report) => report.actionId === actionId);
    const isDone = reports.at(-1)?.kind === 'done';
    const state = isDone ? 'met' : isLateStep(reports, dueOn, on) ? 'unmet' : 'open';
    return { id: actionId, text, ownerId, dueOn, state };
  });

/** The conditions of one version that an earlier version did not have. */
export const newConditions = (before: DecisionContent, after: DecisionContent): readonly StepReading[] =>
  after.conditions
    .filter((condition) => !before.conditions.some((earlier) => earlier.text === condition.text))
    .map((condition) => conditionReading(condition, 'open'));

const conditionReading = (
  { conditionId, text, ownerId, dueOn }: Condition,
  state: StepReading['state'],
): StepReading => ({ id: conditionId, text, ownerId, dueOn, state });
