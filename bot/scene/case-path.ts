import type { PersonId } from '../../domain/access/role';
import { danishDate } from '../../domain/calendar/danish-time';
import type { Decision } from '../../domain/decision/decision';
import { maySee } from '../../domain/decision/may-see';
import type { Scene } from './scene';
import { TAB_PATHS } from './tab-paths';

/** Whether somebody may see what a decision is about. */
export const seesDecision = (
  decision: Decision,
  personId: PersonId,
  { state, now }: Pick<Scene, 'state' | 'now'>,
): boolean => maySee(decision, state.access, personId, danishDate(now));

/**
 * The page of the tab about a decision for a reader: whoever may not open the case, as one who was given a step of it,
 * has what is theirs on the overview. Without a reader, in the channel, each opens it by their own rights.
 */
export const casePath = (
  decision: Decision,
  reader: PersonId | undefined,
  scene: Pick<Scene, 'state' | 'now'>,
): string =>
  reader === undefined || seesDecision(decision, reader, scene)
    ? TAB_PATHS.decision(decision.decisionId)
    : TAB_PATHS.overview;
