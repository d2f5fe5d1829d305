import { addDays, danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { PersonId } from '../access/role';
import type { Oversight } from '../oversight';
import { nearOn } from '../status/limit';
import { openRemarks } from '../supplier/supplier';
import { isStatementDue, statementDueOn } from '../supplier/supplier-standing';
import { systemStanding } from '../system/system-standing';
import type { Reader } from './reader';
import type { Ask } from './waiting';

/** One thing of a register that is to be done: since when, and by which day; null: no day is set. */
type ToDo = { since: Instant; due: DanishDate | null };

/** Whose it is to do: whoever answers for it, and those who keep the registers. */
const isTheirs = (ownerId: PersonId | null, { personId, abilities }: Reader): boolean =>
  abilities.keepRegisters || ownerId === personId;

/**
 * What waits about suppliers: remarks past their day, and statements that are to be here. Of many they are counted, so
 * that a long list is one line and not a thousand.
 */
export function aboutSuppliers({ suppliers, statusPolicies }: Oversight, reader: Reader): readonly Ask[] {
  const { on } = reader;
  const near = addDays(on, nearOn(statusPolicies, on).amount);
  const used = [...suppliers.values()].filter(({ retired }) => retired === null);
  const remarks = used.flatMap((one) =>
    openRemarks(one)
      .filter(({ dueOn, ownerId }) => dueOn < on && isTheirs(ownerId, reader))
      .map(({ raisedAt, dueOn }) => ({ since: raisedAt, due: dueOn })),
  );
  const statements = used
    .filter((one) => isTheirs(one.ownerId, reader) && isStatementDue(one, { on, near }))
    .map((one) => ({ since: one.listedAt, due: statementDueOn(one) }));
  return [...asks('supplierRemarks', remarks), ...asks('supplierStatements', statements)];
}

/** Critical systems whose contingency plan has never been tested. */
export function aboutSystems({ systems }: Oversight, reader: Reader): readonly Ask[] {
  const untested = [...systems.values()].filter(
    (one) =>
      one.retired === null &&
      isTheirs(one.ownerId, reader) &&
      systemStanding(one, reader.on) === 'planNeverTested',
  );
  return asks(
    'untestedPlans',
    untested.map(({ listedAt }) => ({ since: listedAt, due: null })),
  );
}

const NO_DAY = '~';

/** All of a sort as one ask, with the earliest of their days. */
function asks(
  kind: 'supplierRemarks' | 'supplierStatements' | 'untestedPlans',
  all: readonly ToDo[],
): readonly Ask[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  let { since, due } = first;
  for (const one of others) {
    if (one.since < since) since = one.since;
    if ((one.due ?? NO_DAY) < (due ?? NO_DAY)) due = one.due;
  }
  return [{ kind, count: all.length, since: danishDate(since), due }];
}
