import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import type { AskKind } from '../../domain/waiting/waiting';
import { waitingFor } from '../../domain/waiting/waiting-for';
import { NOW } from './instants';
import { EVERY_ROLE } from './every-role';
import { DELEGATE, DEPUTY, aRoster, delegated, mandated, member } from './people';

/** Everybody in `EVERY_ROLE`; the deputy acts for the first member. */
export const ROSTER = [...aRoster(3), mandated(DEPUTY, member(1)), delegated(DELEGATE)];

/** Of everybody, those of whom something is asked; whoever is not in the answer is not asked. */
export const whoIsAsked = (state: Oversight, kind: AskKind, now: Instant = NOW): readonly PersonId[] =>
  EVERY_ROLE.filter((one) =>
    waitingFor(state, one, now).some(({ asks }) => asks.some((ask) => ask.kind === kind)),
  );
