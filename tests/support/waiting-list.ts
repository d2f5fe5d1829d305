import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { AskKind } from '../../domain/waiting/waiting';
import { waitingFor } from '../../domain/waiting/waiting-for';
import { NOW } from './instants';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  delegated,
  mandated,
  member,
} from './people';

/** One person for each role, and one without any. The deputy acts for the first member. */
export const EVERY_ROLE: readonly PersonId[] = [
  ...[CHAIR, member(1), member(2), DEPUTY, DELEGATE, DIRECTOR],
  ...[COORDINATOR, SECRETARY, AUDITOR, ADMINISTRATOR, OUTSIDER],
];
export const ROSTER = [...aRoster(3), mandated(DEPUTY, member(1)), delegated(DELEGATE)];

/** Of everybody, those of whom something is asked; whoever is not in the answer is not asked. */
export const whoIsAsked = (state: Oversight, kind: AskKind, now: Instant = NOW): readonly PersonId[] =>
  EVERY_ROLE.filter((one) =>
    waitingFor(state, one, now).some(({ asks }) => asks.some((ask) => ask.kind === kind)),
  );
