import { actionsIn, type TreatmentAction } from './content';
import type { Decision } from './decision';

/** The steps of the treatment that nobody has reported as done. */
export const openActions = ({
  content,
  actionReports,
}: Pick<Decision, 'content' | 'actionReports'>): readonly TreatmentAction[] =>
  actionsIn(content).filter(
    ({ actionId }) => !actionReports.some((report) => report.actionId === actionId && report.kind === 'done'),
  );
