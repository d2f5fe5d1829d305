import type { TFunction } from 'i18next';
import type { SupplierView } from '../../../../../contracts/supplier/supplier';
import { SUPERVISOR_WORDS } from '../../../../../words/supplier/supplier-words';
import type { Language } from '../../../../../words/language';
import type { Format } from '../../../words/useFormat';
import type { Prefilled } from './draft-values';

/**
 * The form filled in with what the list says of the statements that are to be approved, with their files, and of the
 * remarks: what the body is to approve is the municipality's own conclusion, which is left to write.
 */
export function reviewOfSupplier(
  first: Prefilled,
  supplier: SupplierView,
  { t, format, language }: { t: TFunction; format: Format; language: Language },
): Prefilled {
  const statements = supplier.statements
    .filter(({ isToApprove }) => isToApprove)
    .toSorted((a, b) => b.to.localeCompare(a.to));
  const [newest] = statements;
  const period = newest && { from: format.date(newest.from), to: format.date(newest.to) };
  const open = supplier.remarks.filter(({ answered }) => answered === null).length;
  const plainWords = [
    ...(supplier.supervisedBy === null
      ? []
      : [t('suppliers.draftBy', { who: SUPERVISOR_WORDS[supplier.supervisedBy][language] })]),
    t('suppliers.draftOpen', { count: open }),
  ];
  const found = [
    ...statements.map(({ exhibit: { says, on } }) =>
      t('suppliers.draftFindings', { says, date: format.date(on) }),
    ),
    ...supplier.remarks.map(({ text, dueOn, answered }) =>
      answered === null
        ? t('suppliers.draftRemark', { text: endless(text), date: format.date(dueOn) })
        : t('suppliers.draftRemarkAnswered', { text: endless(text), date: format.date(answered.on) }),
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
      plainWords: plainWords.join('\n'),
      findings: found.join('\n'),
      affectedServices: supplier.usedFor.map(({ name }) => name).join('\n'),
      ownerId: supplier.owner?.personId ?? first.values.ownerId,
    },
    annexes: supplier.annexes,
  };
}

/** A sentence that goes on: without the full stop that it may end with. */
const endless = (text: string): string => text.replace(/\.$/, '');
