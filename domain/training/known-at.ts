import { noAccess, type Access } from '../access/access';
import type { AccessEvent } from '../access/events';
import { evolveAccess } from '../access/evolve-access';
import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import type { TrainingEvent } from './events';
import { evolveTraining } from './evolve-training';
import { isTrainingEvent } from './is-training-event';
import { noTraining, type Training } from './training';

/** One thing that was recorded of roster or training, when, and by whom; nobody where the system acted. */
export type Fact = (AccessEvent | TrainingEvent) & { at: Instant; by: PersonId | null };

/** Roster and training as far as they are known. */
export type KnownState = { access: Access; training: Training };

/** Adds one fact to what is known. The collections are the caller's own. */
export function learn({ access, training }: KnownState, fact: Fact): void {
  if (isTrainingEvent(fact)) evolveTraining(training, fact, fact);
  else evolveAccess(access, fact, fact.by);
}

/**
 * What was known at instants in rising order: everything recorded before each. The same growing collections are handed
 * out each time, so whoever asks looks before asking for the next. A day in the past is thereby shown as it was then:
 * what was written down or put right later is not in it.
 */
export function* knownAt(facts: readonly Fact[], instants: readonly Instant[]): Generator<KnownState> {
  const known: KnownState = { access: noAccess(), training: noTraining() };
  let next = 0;
  for (const instant of instants) {
    for (let fact = facts[next]; fact !== undefined && fact.at < instant; fact = facts[next]) {
      learn(known, fact);
      next += 1;
    }
    yield known;
  }
}
