import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { SystemEvent } from './events';
import type { System, SystemId, Systems } from './system';

/** Adds one event to the systems. The map is the fold's own; a system in it is replaced, never changed. */
export function evolveSystem(
  systems: Systems,
  event: SystemEvent,
  { at, by }: { at: Instant; by: PersonId | null },
): void {
  const { systemId } = event.data;
  const put = (changed: Partial<System>) => {
    systems.set(systemId, { ...known(systems, systemId), ...changed });
  };
  switch (event.type) {
    case 'SystemSet': {
      const nothingYet = { tests: [], risk: null, handover: null, listedAt: at, retired: null };
      const before = systems.get(systemId) ?? nothingYet;
      systems.set(systemId, { ...before, ...event.data, setAt: at, setBy: by });
      return;
    }
    case 'SystemPlanTested': {
      const { testId, exhibit } = event.data;
      const test = { testId, exhibit, givenAt: at, givenBy: by, annulled: null };
      put({ tests: [...known(systems, systemId).tests, test] });
      return;
    }
    case 'SystemPlanTestAnnulled': {
      const { testId, reason } = event.data;
      put({
        tests: known(systems, systemId).tests.map((one) =>
          one.testId === testId ? { ...one, annulled: { reason, at, by } } : one,
        ),
      });
      return;
    }
    case 'SystemRiskRecorded': {
      const { result, source, on } = event.data;
      put({ risk: { result, source, on } });
      return;
    }
    case 'SystemHandoverSet': {
      const { state, on, afterwards } = event.data;
      put({ handover: { state, on, afterwards } });
      return;
    }
    case 'SystemRetired':
      put({ retired: { reason: event.data.reason, at, by } });
      return;
    case 'SystemReinstated':
      put({ retired: null });
      return;
    default:
      unreachable(event);
  }
}

function known(systems: Systems, systemId: SystemId): System {
  const system = systems.get(systemId);
  if (system === undefined) throw new Error(`Cannot fold ledger: system "${systemId}" was never listed`);
  return system;
}
