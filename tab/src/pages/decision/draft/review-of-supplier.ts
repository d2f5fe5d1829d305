import type { TFunction } from 'i18next';
import type { SupplierView } from '../../../../../contracts/supplier/supplier';
import type { Format } from '../../../words/useFormat';
import type { Prefilled } from './draft-values';

/**
 * The form filled in with what the list says of the newest statement that counts and of the remarks: what the body is
 * to approve is the municipality's own conclusion, which is left to write.
 */
export function reviewOfSupplier(
  first: Prefilled,
  supplier: SupplierView,
  { t, format }: { t: TFunction; format: Format },
): Prefilled {
  const newest = supplier.statements
    .filter(({ annulled }) => annulled === null)
    .toSorted((a, b) => b.to.localeCompare(a.to))[0];
  const period = newest && { from: format.date(newest.from), to: format.date(newest.to) };
  const found = [
    ...(newest === undefined
      ? []
      : [
          t('suppliers.draftFindings', {
            says: newest.exhibit.says,
            date: format.date(newest.exhibit.on),
          }),
        ]),
    ...supplier.remarks.map(({ text, dueOn, answered }) =>
      answered === null
        ? t('suppliers.draftRemark', { text, date: format.date(dueOn) })
        : t('suppliers.draftRemarkAnswered', { text, date: format.date(answered.on) }),
    ),
  ];
  return {
    ...first,
    values: {
      ...first.values,
      kind: 'supplierReview',
      supplierId: supplier.supplierId,
      supplier: supplier.name,
      performer: supplier.supervisedBy ?? '',
      title: period === undefined ? '' : t('suppliers.draftTitle', { name: supplier.name, ...period }),
      period: period === undefined ? '' : t('suppliers.draftPeriod', period),
      findings: found.join('\n'),
      affectedServices: supplier.usedFor.map(({ name }) => name).join('\n'),
      ownerId: supplier.owner?.personId ?? first.values.ownerId,
    },
  };
}
