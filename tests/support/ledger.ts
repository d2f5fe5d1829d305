import { rolesOn } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import { danishDate, type Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import { decide } from '../../domain/decide';
import type { Actor } from '../../domain/access/decide-context';
import type { LedgerEvent, LedgerEntry } from '../../domain/event';
import { evolve } from '../../domain/evolve';
import { chainOn } from '../../domain/ledger/chain';
import type { Stamp } from '../../domain/ledger/stamp';
import { emptyOversight, type Oversight } from '../../domain/oversight';
import type { Result } from '../../domain/result';
import { FIELDS } from '../../words/field-names';
import { LONG_AGO } from './instants';
import { sha256Of } from './sha256-of';

/** Who asks, before the ledger has said which roles they hold. */
export type Asker =
  { kind: 'person'; personId: PersonId; isTenantAdministrator: boolean } | { kind: 'clock' };

export const by = (personId: PersonId): Asker => ({ kind: 'person', personId, isTenantAdministrator: false });

/** A person to whom Entra ID gives the administrator's app role. */
export const byTenantAdministrator = (personId: PersonId): Asker => ({
  kind: 'person',
  personId,
  isTenantAdministrator: true,
});

/** The monthly timer. */
export const byTheClock: Asker = { kind: 'clock' };

/** An event of the history with its own time and author, where a test needs them. */
export type Stamped = { event: LedgerEvent; at: Instant; personId?: PersonId };
export const happened = (event: LedgerEvent, at: Instant, personId?: PersonId): Stamped => ({
  event,
  at,
  ...(personId === undefined ? {} : { personId }),
});

/** A ledger in memory with the state folded from it, entry by entry. */
export type TestLedger = { entries: LedgerEntry[]; state: Oversight };

export const anEmptyLedger = (): TestLedger => ({ entries: [], state: emptyOversight() });

/** A ledger in which some events have happened. */
export function aLedgerOf(...history: readonly (LedgerEvent | Stamped)[]): TestLedger {
  const ledger = anEmptyLedger();
  for (const item of history) {
    const { event, at, personId } = 'event' in item ? item : happened(item, LONG_AGO);
    append(ledger, [event], {
      at,
      actor: personId === undefined ? { kind: 'system', system: 'test' } : { kind: 'person', personId },
      surface: 'tab',
    });
  }
  return ledger;
}

/**
 * Decides on a command as the asker, without writing anything. Whatever a test is about, a refusal that names a field
 * names it as the screen does.
 */
export function answerOf(
  state: Oversight,
  command: Command,
  asker: Asker,
  now: Instant,
): Result<readonly LedgerEvent[]> {
  const actor: Actor =
    asker.kind === 'clock'
      ? asker
      : { ...asker, roles: rolesOn(state.access, asker.personId, danishDate(now)) };
  const result = decide(state, command, { actor, now, hashOf: sha256Of });
  if (!result.ok && 'field' in result.refusal && !Object.hasOwn(FIELDS, result.refusal.field))
    throw new Error(`No field on the screen is called "${result.refusal.field}"`);
  return result;
}

/** Decides on a command and writes what it gives; a refusal writes nothing. */
export function ask(
  ledger: TestLedger,
  command: Command,
  asker: Asker,
  now: Instant,
): Result<readonly LedgerEvent[]> {
  const result = answerOf(ledger.state, command, asker, now);
  if (result.ok) {
    append(ledger, result.value, {
      at: now,
      actor:
        asker.kind === 'clock'
          ? { kind: 'system', system: 'monthly-report' }
          : { kind: 'person', personId: asker.personId },
      surface: asker.kind === 'clock' ? 'clock' : 'tab',
    });
  }
  return result;
}

function append(ledger: TestLedger, events: readonly LedgerEvent[], stamp: Stamp): void {
  for (const entry of chainOn(ledger.state.head, events, stamp, sha256Of)) {
    ledger.entries.push(entry);
    evolve(ledger.state, entry);
  }
}
