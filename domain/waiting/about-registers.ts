import { addDays, danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { PersonId } from '../access/role';
import type { Oversight } from '../oversight';
import { openChanges } from '../registration/change-clock';
import { lookNow } from '../status/look';
import { nearOn } from '../status/limit';
import { suppliersLook } from '../status/suppliers-section';
import { awaitsApproval, isStatementDue, statementDueOn } from '../supplier/supplier-standing';
import { systemStanding } from '../system/system-standing';
import type { Reader } from './reader';
import { supplierDates, systemDates } from '../status/list-dates';
import { waitingOf, type Ask, type CountedRegisterAsk, type Waiting } from './waiting';

/** One thing of a register that is to be done: since when, and by which day; null: no day is set. */
type ToDo = { since: Instant; due: DanishDate | null };

/** Whose it is to do: whoever answers for it, and those who keep the registers. */
const isTheirs = (ownerId: PersonId | null, { personId, abilities }: Reader): boolean =>
  abilities.keepRegisters || ownerId === personId;

/** A remark waits for whoever has it from the day on which it was written, as what one is asked to follow up does. */
export const aboutRemarks = (state: Oversight, { personId }: Reader): readonly Waiting[] =>
  supplierDates(state).flatMap((one) => {
    if (one.matter !== 'supplierRemark' || one.ownerId !== personId) return [];
    const { supplierId, remarkId, since, dueOn } = one;
    const ask: Ask = { kind: 'supplierRemark', since: danishDate(since), due: dueOn };
    return waitingOf({ about: 'supplierRemark', supplierId, remarkId }, [ask]);
  });

/**
 * What waits about suppliers: others' remarks whose day is near or past, statements that are to be here, and statements
 * that the municipality has not approved itself. Of many they are counted, so that a long list is one line and not a
 * thousand.
 */
export function aboutSuppliers(state: Oversight, reader: Reader): readonly Ask[] {
  const { suppliers, statusPolicies } = state;
  const { on, personId, abilities } = reader;
  const near = addDays(on, nearOn(statusPolicies, on).amount);
  const used = [...suppliers.values()].filter(({ retired }) => retired === null);
  const remarks = !abilities.keepRegisters
    ? []
    : supplierDates(state)
        .filter(({ matter, dueOn, ownerId }) => {
          return matter === 'supplierRemark' && dueOn <= near && ownerId !== personId;
        })
        .map(({ since, dueOn }) => ({ since, due: dueOn }));
  const statements = used
    .filter((one) => isTheirs(one.ownerId, reader) && isStatementDue(one, { on, near }))
    .map((one) => ({ since: one.listedAt, due: statementDueOn(one) }));
  return [
    ...asks('supplierRemarks', remarks),
    ...asks('supplierStatements', statements),
    ...asks('supplierApprovals', toPutForward(state, reader)),
  ];
}

/** Statements to approve of which no case is open, for those who both keep the register and put cases forward. */
function toPutForward(state: Oversight, { abilities, now }: Reader): readonly ToDo[] {
  if (!abilities.keepRegisters || !abilities.submitDecisions || state.suppliers.size === 0) return [];
  const lookAtOne = suppliersLook(lookNow(state, now));
  return [...state.suppliers.values()].flatMap((one) => {
    if (one.retired !== null) return [];
    const [first] = awaitsApproval(one, lookAtOne(one.supplierId));
    return first === undefined ? [] : [{ since: first.givenAt, due: null }];
  });
}

/** Critical systems whose plan was never tested or whose test is about to be too old, and handovers whose day is near or past. */
export function aboutSystems(state: Oversight, reader: Reader): readonly Ask[] {
  const { on } = reader;
  const near = addDays(on, nearOn(state.statusPolicies, on).amount);
  const untested = [...state.systems.values()].filter(
    (one) =>
      one.retired === null && isTheirs(one.ownerId, reader) && systemStanding(one, on) === 'planNeverTested',
  );
  const dated = (wanted: 'planTest' | 'handover') =>
    systemDates(state)
      .filter(({ matter, dueOn, ownerId }) => matter === wanted && dueOn <= near && isTheirs(ownerId, reader))
      .map(({ since, dueOn }) => ({ since, due: dueOn }));
  return [
    ...asks(
      'untestedPlans',
      untested.map(({ listedAt }) => ({ since: listedAt, due: null })),
    ),
    ...asks('oldPlanTests', dated('planTest')),
    ...asks('handovers', dated('handover')),
  ];
}

/** Changes of the registration whose clock runs wait from the day on which they are told (NIS 2-loven § 10, stk. 3). */
export const aboutRegistration = (state: Oversight, { abilities, now }: Reader): readonly Ask[] =>
  abilities.keepRegisters
    ? asks(
        'registrationChanges',
        openChanges(state, now).map(({ change, dueAt }) => ({
          since: change.toldAt,
          due: danishDate(dueAt),
        })),
      )
    : [];

const NO_DAY = '~';

/** All of a sort as one ask, with the earliest of their days. */
function asks(kind: CountedRegisterAsk, all: readonly ToDo[]): readonly Ask[] {
  const [first, ...others] = all;
  if (first === undefined) return [];
  let { since, due } = first;
  for (const one of others) {
    if (one.since < since) since = one.since;
    if ((one.due ?? NO_DAY) < (due ?? NO_DAY)) due = one.due;
  }
  return [{ kind, count: all.length, since: danishDate(since), due }];
}
