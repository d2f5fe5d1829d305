import { isInForce, needsNewDecision } from '../decision/standing';
import type { Look } from '../status/look';
import { byRule } from './decision-verdict';
import type { LocalRule } from './requirement-records';
import type { RequirementProof, RequirementVerdict } from './requirement-state';

/**
 * How a rule of the municipality's own stands by what its people chose to document it with: the best of it counts, so
 * that taking something away makes nothing better. A decision counts while it is in force, and a course once somebody
 * has taken it and a coordinator has verified it.
 */
export function localRuleVerdict({ decisions, courses }: LocalRule, look: Look): RequirementVerdict {
  const stand = (decisionId: string) => look.standings.get(decisionId);
  const asProof = (decisionId: string): RequirementProof => ({ kind: 'decision', decisionId });
  const inForce = decisions.filter((one) => isInForce(stand(one)));
  const again = decisions.filter((one) => needsNewDecision(stand(one)));
  const open = decisions.filter((one) => !inForce.includes(one) && !again.includes(one));
  const isTaken = (courseId: string) => hasTaken(look, courseId);
  const asCourse = (courseId: string): RequirementProof => ({ kind: 'course', courseId });
  const proofs = [...inForce.map(asProof), ...courses.filter(isTaken).map(asCourse)];
  const untaken = courses.filter((one) => !isTaken(one)).map(asCourse);
  const unsettled = [...again.map(asProof), ...open.map(asProof), ...untaken];
  if (proofs.length > 0) return byRule('documented', 'local-documented', { proofs, unsettled });
  if (again.length > 0) return byRule('toReview', 'local-to-review', { unsettled });
  return byRule('lacking', unsettled.length > 0 ? 'local-open' : 'local-nothing-chosen', { unsettled });
}

const hasTaken = ({ state }: Look, courseId: string): boolean =>
  [...state.training.completions.values()].some((own) =>
    own.some((one) => one.courseId === courseId && one.verified !== null),
  );
