import type { StepView } from '../../../adaptive-cards/decision/decision-card-view';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { actionsIn, type Condition, type DecisionContent } from '../../../domain/decision/content';
import type { Decision } from '../../../domain/decision/decision';
import { nameOf, type Scene } from '../../scene/scene';

/** The conditions of a decision on a day, and what became of each. */
export function conditionViews(decision: Decision, scene: Scene, today: DanishDate): StepView[] {
  const isMet = (id: string) => decision.fulfilments.some((one) => one.conditionId === id);
  return decision.content.conditions.map((one) =>
    stepView(
      one.conditionId,
      one,
      scene,
      isMet(one.conditionId) ? 'met' : one.dueOn < today ? 'unmet' : 'open',
    ),
  );
}

/** The steps of the treatment on a day; a delayed one counts as not done in time. */
export function actionViews(decision: Decision, scene: Scene, today: DanishDate): StepView[] {
  return actionsIn(decision.content).map((action) => {
    const reports = decision.actionReports.filter((report) => report.actionId === action.actionId);
    const isLate = reports.some((report) => report.kind === 'delayed') || action.dueOn < today;
    const isDone = reports.at(-1)?.kind === 'done';
    return stepView(action.actionId, action, scene, isDone ? 'met' : isLate ? 'unmet' : 'open');
  });
}

/** The conditions of one version that an earlier version did not have. */
export const newConditions = (before: DecisionContent, after: DecisionContent, scene: Scene): StepView[] =>
  after.conditions
    .filter((condition) => !before.conditions.some((earlier) => earlier.text === condition.text))
    .map((one) => stepView(one.conditionId, one, scene, 'open'));

const stepView = (
  id: string,
  { text, ownerId, dueOn }: Omit<Condition, 'conditionId'>,
  scene: Scene,
  state: StepView['state'],
): StepView => ({ id, text, ownerName: nameOf(ownerId, scene), dueOn, state });
