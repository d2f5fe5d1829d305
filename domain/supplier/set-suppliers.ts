import { isOnRoster, type Access } from '../access/access';
import type { DecideContext } from '../access/decide-context';
import { dateRefusal } from '../calendar/date-limits';
import { danishDate, type DanishDate, type Instant } from '../calendar/danish-time';
import type { DateRefusal } from '../calendar/date-refusal';
import { ok, refuse } from '../ground/result';
import { tidyText } from '../ground/same-text';
import { listTooLong, requireText, textTooLong } from '../ground/text-rule';
import { waitingIn } from '../register/gone-through';
import type { SupplierAsked } from './commands';
import type { SupplierEvent } from './events';
import type { SupplierRefusal, SupplierResult } from './refusals';
import { SUPPLIER_MOST } from './supplier-limits';
import { supplierTwins, type SupplierId, type Suppliers, type SupplierText } from './supplier';

export type SuppliersState = {
  access: Access;
  suppliers: Suppliers;
  /** Since when the list waits to be gone through: saying the same again of what was said before that is then a fact. */
  lookSince?: Instant | undefined;
};

/** Lists new suppliers and changes what is said of known ones. What is so already adds nothing, but where it is looked at. */
export function setSuppliers(
  state: SuppliersState,
  asked: readonly SupplierAsked[],
  { now, hashOf }: Pick<DecideContext, 'now' | 'hashOf'>,
): SupplierResult<readonly SupplierEvent[]> {
  // What stands earlier in the same list is there for what stands later.
  const texts = new Map<SupplierId, SupplierText>(state.suppliers);
  const twins = supplierTwins(state.suppliers);
  const waits = waitingIn(state.suppliers, state.lookSince);
  const events: SupplierEvent[] = [];
  for (const { supplierId, supplier } of asked) {
    const text = tidySupplier(supplier);
    const before = supplierId === null ? undefined : texts.get(supplierId);
    if (supplierId !== null) {
      if (before === undefined) return refuse({ code: 'unknown-supplier' });
      const isRetired = (state.suppliers.get(supplierId)?.retired ?? null) !== null;
      if (isRetired) return refuse({ code: 'not-in-use', name: before.name });
    }
    const wrong = supplierRefusal(state, text, { now, dueBefore: before?.nextDueOn ?? null });
    if (wrong !== undefined) return refuse(wrong);
    const isSo = (one: SupplierText | undefined) =>
      one !== undefined && hashOf(supplierTextOf(one)) === hashOf(text);
    const looked = supplierId ?? twins.find({ number: text.cvr, name: text.name });
    const isLook = looked !== undefined && isSo(texts.get(looked)) && waits.delete(looked);
    if (isSo(before) && !isLook) continue;
    const twin = twins.find({ number: text.cvr, name: text.name }, supplierId);
    if (twin !== undefined && !isLook) {
      if (supplierId === null && isSo(texts.get(twin))) continue;
      return refuse({ code: 'already-listed', id: twin, name: texts.get(twin)?.name ?? text.name });
    }
    const id = supplierId ?? twin ?? `L-${String(texts.size + 1).padStart(3, '0')}`;
    texts.set(id, text);
    twins.put(id, { number: text.cvr, name: text.name });
    events.push({ type: 'SupplierSet', data: { supplierId: id, ...text } });
  }
  return ok(events);
}

/** What is said of a supplier, without what is known of it besides. */
export const supplierTextOf = ({
  name,
  cvr,
  supplies,
  supervisedBy,
  ownerId,
  nextDueOn,
  contracts,
}: SupplierText): SupplierText => ({ name, cvr, supplies, supervisedBy, ownerId, nextDueOn, contracts });

/** As it is kept: on one line where it is one, without space around what was typed, and no contract twice. */
const tidySupplier = (text: SupplierText): SupplierText => ({
  ...supplierTextOf(text),
  name: tidyText(text.name),
  cvr: text.cvr === null ? null : text.cvr.trim(),
  supplies: text.supplies.trim(),
  contracts: [...new Set(text.contracts.map(tidyText))].filter((one) => one !== ''),
});

type Known = { now: DecideContext['now']; dueBefore: DanishDate | null };

/** Why a supplier cannot be listed so, or nothing if it can; the preview of a list asks the same. */
export function supplierRefusal(
  { access }: Pick<SuppliersState, 'access'>,
  { name, cvr, supplies, ownerId, nextDueOn, contracts }: SupplierText,
  { now, dueBefore }: Known,
): SupplierRefusal | undefined {
  const wrong =
    requireText('name', name, SUPPLIER_MOST.name) ??
    textTooLong('supplies', supplies, SUPPLIER_MOST.supplies) ??
    listTooLong('contracts', contracts, SUPPLIER_MOST.contracts) ??
    contracts
      .map((one) => textTooLong('contracts', one, SUPPLIER_MOST.contract))
      .find((refusal) => refusal !== undefined) ??
    dueRefusal(nextDueOn, dueBefore, danishDate(now));
  if (wrong !== undefined) return wrong;
  if (cvr !== null && !isCvr(cvr)) return { code: 'cvr-invalid', value: cvr };
  return ownerId === null || isOnRoster(access, ownerId)
    ? undefined
    : { code: 'unknown-person', value: ownerId };
}

/** A day that stands already may stay, however long ago it is. */
export const dueRefusal = (
  nextDueOn: DanishDate | null,
  dueBefore: DanishDate | null,
  today: DanishDate,
): DateRefusal | undefined =>
  nextDueOn === null || nextDueOn === dueBefore
    ? undefined
    : dateRefusal('cycle', 'nextDueOn', nextDueOn, today);

/** Whether a text has the form of a CVR number: eight digits. New numbers need not pass the old check by modulus 11. */
export const isCvr = (text: string): boolean => /^\d{8}$/.test(text);
