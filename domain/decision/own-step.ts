import type { PersonId } from '../access/role';
import { actionsIn } from './content';
import type { Decision } from './decision';

/** Whether a condition or a step of what was decided was given to somebody: it is theirs to report, whatever else they may see. */
export const isOwnStep = ({ content }: Decision, stepId: string, personId: PersonId): boolean =>
  content.conditions.some((one) => one.conditionId === stepId && one.ownerId === personId) ||
  actionsIn(content).some((one) => one.actionId === stepId && one.ownerId === personId);
