import type { DecisionCommand } from '../decision/commands';
import { refuse, type ResultOr } from '../ground/result';
import type { SupplierRefusal } from './refusals';
import type { Suppliers } from './supplier';

/** A case about a supplier of the municipality's own list is about one that is there. What was refused stays refused. */
export function ofKnownSupplier<Value, Refusal>(
  { suppliers }: { suppliers: Suppliers },
  command: DecisionCommand,
  decided: ResultOr<Value, Refusal>,
): ResultOr<Value, Refusal | SupplierRefusal> {
  if (!decided.ok || !('content' in command)) return decided;
  const { content } = command;
  const isKnown =
    content.kind !== 'supplierReview' ||
    content.supplierId === undefined ||
    suppliers.has(content.supplierId);
  return isKnown ? decided : refuse({ code: 'unknown-supplier' });
}
