import type { PersonId } from '../access/role';
import { actionsIn, type DecisionContent } from './content';

/** Everybody whom an item names by id, each once: owner, recommender, and who has its conditions and steps. */
export function peopleIn(content: DecisionContent): readonly PersonId[] {
  const steps = [...content.conditions, ...actionsIn(content)];
  return [...new Set([content.ownerId, content.recommenderId, ...steps.map((one) => one.ownerId)])];
}
