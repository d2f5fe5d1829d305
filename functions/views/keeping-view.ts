import { holdersOn } from '../../domain/access/access';
import type { DanishDate, Instant } from '../../domain/calendar/danish-time';
import { isInForce, momentOf, needsNewDecision, standing } from '../../domain/decision/standing';
import type { Oversight } from '../../domain/oversight';
import type { KeepingView } from '../../contracts/requirement/requirement';
import type { ShowPerson } from './person-view';

/** So many decisions can be chosen from, the newest first; older ones that were chosen before stay chosen. */
const MOST_DECISIONS = 50;

/** What those who keep the demands can document a rule with, or set a demand aside by. */
export function keepingView(
  { access, decisions, training }: Oversight,
  { now, today }: { now: Instant; today: DanishDate },
  show: ShowPerson,
): KeepingView {
  const moment = momentOf(now);
  const chosen = new Set<string>();
  const decided = [...decisions.values()].reverse().flatMap((decision) => {
    const stands = standing(decision, moment);
    const inForce = isInForce(stands);
    if (chosen.size >= MOST_DECISIONS || (!inForce && !needsNewDecision(stands))) return [];
    chosen.add(decision.decisionId);
    return [{ decisionId: decision.decisionId, title: decision.content.title, inForce }];
  });
  return {
    decisions: decided,
    courses: [...training.courses.values()]
      .filter(({ retired }) => !retired)
      .map(({ courseId, title }) => ({ courseId, title })),
    people: holdersOn(access, () => true, today).map(show),
  };
}
