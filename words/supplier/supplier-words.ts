import type { SupervisedBy } from '../../domain/supplier/supplier';
import type { SupplierStanding } from '../../domain/supplier/supplier-standing';
import type { Text } from '../language';

/** Who supervises a supplier. */
export const SUPERVISOR_WORDS = {
  own: { da: 'Kommunen selv', en: 'The municipality itself' },
  SKI: { da: 'SKI', en: 'SKI' },
  KOMBIT: { da: 'KOMBIT', en: 'KOMBIT' },
  DBS: { da: 'DBS', en: 'DBS' },
} satisfies Record<SupervisedBy, Text>;

/** How the supervision of a supplier stands. */
export const SUPPLIER_STANDING_WORDS = {
  overdue: { da: 'Erklæring over frist', en: 'Statement overdue' },
  remarksOverdue: { da: 'Bemærkning over frist', en: 'Remark overdue' },
  toApprove: { da: 'Mangler egen godkendelse', en: 'Own approval missing' },
  missing: { da: 'Erklæring mangler', en: 'Statement missing' },
  unassigned: { da: 'Ingen fører tilsyn', en: 'Nobody supervises' },
  dueSoon: { da: 'Snart frist', en: 'Due soon' },
  supervised: { da: 'Tilsyn godkendt', en: 'Supervision approved' },
} satisfies Record<SupplierStanding, Text>;
