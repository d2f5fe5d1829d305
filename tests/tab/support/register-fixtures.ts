import type { SupplierRow, SupplierView } from '../../../contracts/supplier/supplier';
import type { SystemRow, SystemView } from '../../../contracts/system/system';
import { previewSystems } from '../../../contracts/register/register-list';
import { hash, PEOPLE, viewOf } from './people-fixtures';

const [mette, lars] = PEOPLE.map(viewOf);
const SET = { setAt: '2026-11-02T09:00:00.000Z', setBy: mette! };

/** A supplier that is supervised by DBS: two statements, one of them new since the approval, and a remark that is late. */
export const SUPPLIER: SupplierView = {
  supplierId: 'L-001',
  name: 'Nordlys Drift A/S',
  cvr: '12345678',
  supplies: 'Drift af servere',
  supervisedBy: 'DBS',
  owner: lars!,
  standing: 'remarksOverdue',
  dueOn: '2027-03-31',
  statementTo: '2026-06-30',
  openRemarks: 1,
  systems: 1,
  isRetired: false,
  nextDueOn: null,
  contracts: ['26/000701'],
  statements: [
    {
      statementId: 'E1',
      from: '2025-01-01',
      to: '2025-12-31',
      exhibit: {
        on: '2026-02-15',
        says: 'Revisorerklæring ISAE 3402',
        kept: { kind: 'case', caseNumber: '26/000702' },
      },
      givenAt: '2026-03-01T09:00:00.000Z',
      givenBy: mette!,
      annulled: null,
      isSinceApproval: false,
      isToApprove: false,
      confidentialIn: null,
    },
    {
      statementId: 'E2',
      from: '2026-01-01',
      to: '2026-06-30',
      exhibit: {
        on: '2026-09-01',
        says: 'Halvårserklæring',
        kept: { kind: 'link', url: 'https://dbs.example/2' },
      },
      givenAt: '2026-09-02T09:00:00.000Z',
      givenBy: null,
      annulled: null,
      isSinceApproval: true,
      isToApprove: true,
      confidentialIn: null,
    },
  ],
  remarks: [
    {
      remarkId: 'B1',
      text: 'Logning er ikke afprøvet',
      owner: lars!,
      dueOn: '2026-11-01',
      answered: null,
      isSinceApproval: true,
    },
  ],
  annexes: [],
  usedFor: [{ systemId: 'S-001', name: 'Omsorgsjournalen' }],
  openCase: null,
  approval: { decisionId: 'D-2026-002', shownAt: '2026-04-01T09:00:00.000Z' },
  ...SET,
  retired: null,
};

const rowOf = (changes: Partial<SupplierRow>): SupplierRow => ({
  supplierId: 'L-001',
  name: SUPPLIER.name,
  cvr: SUPPLIER.cvr,
  supplies: SUPPLIER.supplies,
  supervisedBy: SUPPLIER.supervisedBy,
  owner: SUPPLIER.owner,
  standing: SUPPLIER.standing,
  dueOn: SUPPLIER.dueOn,
  statementTo: SUPPLIER.statementTo,
  openRemarks: 1,
  systems: 1,
  isRetired: false,
  ...changes,
});

const QUIET = { openRemarks: 0, systems: 0, owner: null, statementTo: null, dueOn: null } as const;

/** Suppliers in the order in which they were listed, which is not that of what needs something. */
export const SUPPLIERS: { suppliers: SupplierRow[] } = {
  suppliers: [
    rowOf({ ...QUIET, supplierId: 'L-002', name: 'Fjord Data', cvr: '87654321', standing: 'supervised', supervisedBy: 'SKI', statementTo: '2025-12-31', dueOn: '2027-03-31' }), // prettier-ignore
    rowOf({}),
    rowOf({ ...QUIET, supplierId: 'L-003', name: 'Havn IT', cvr: null, standing: 'unassigned', supervisedBy: null }), // prettier-ignore
    rowOf({ ...QUIET, supplierId: 'L-004', name: 'Gammel Hosting', standing: 'missing', isRetired: true }),
    rowOf({ ...QUIET, supplierId: 'L-005', name: 'Åhavn Backup', standing: 'overdue', supervisedBy: 'own', dueOn: '2026-10-31' }), // prettier-ignore
  ],
};

/** A system that is critical to society and whose plan was tested too long ago. */
export const SYSTEM: SystemView = {
  systemId: 'S-001',
  name: 'Omsorgsjournalen',
  criticality: 'society',
  owner: lars!,
  performer: 'itDriftsenhed',
  performerName: 'Fælles IT',
  supplier: { supplierId: 'L-001', name: SUPPLIER.name },
  standing: 'planTestOld',
  testedOn: '2025-03-01',
  isRetired: false,
  kitosId: 'a7c1',
  tests: [
    {
      testId: 'P1',
      exhibit: {
        on: '2025-03-01',
        says: 'Gendannelse af backup er afprøvet',
        kept: { kind: 'case', caseNumber: '25/000300' },
      },
      givenAt: '2025-03-02T09:00:00.000Z',
      givenBy: mette!,
      annulled: null,
    },
  ],
  risk: { result: 'Mellem', source: 'KITOS', on: '2026-05-01' },
  handover: { state: 'planned', on: '2027-03-01', afterwards: 'Fælles IT ejer servere, kommunen ejer data' },
  ...SET,
  retired: null,
};

const systemRow = (changes: Partial<SystemRow>): SystemRow => ({
  systemId: 'S-001',
  name: SYSTEM.name,
  criticality: SYSTEM.criticality,
  owner: SYSTEM.owner,
  performer: SYSTEM.performer,
  performerName: SYSTEM.performerName,
  supplier: SYSTEM.supplier,
  standing: SYSTEM.standing,
  testedOn: SYSTEM.testedOn,
  handover: 'planned',
  isRetired: false,
  ...changes,
});

export const SYSTEMS: { systems: SystemRow[] } = {
  systems: [
    systemRow({}),
    systemRow({ systemId: 'S-002', name: 'Biblioteket', criticality: 'neither', standing: 'notCritical', owner: null, performer: null, performerName: '', supplier: null, testedOn: null }), // prettier-ignore
    systemRow({ systemId: 'S-003', name: 'Vandværkets styring', standing: 'planNeverTested', performer: 'own', performerName: '', supplier: null, testedOn: null }), // prettier-ignore
    systemRow({ systemId: 'S-004', name: 'Nyt system', criticality: 'notAssessed', standing: 'notAssessed', testedOn: null }), // prettier-ignore
  ],
};

const listedRow = (
  line: number,
  cells: string[],
  fate: 'new' | 'replaces' | 'alreadyThere',
  note?: string,
) => ({
  line,
  cells,
  fate,
  refusal: null,
  ...(note === undefined ? {} : { note }),
});

/** What a list of systems comes to: one that is new, one that is changed, and one that is so already. */
export const LISTED_SYSTEMS = previewSystems.answer.parse({
  fileName: 'kitos.csv',
  contentHash: hash('e'),
  encoding: 'UTF-8',
  columns: ['IT-system', 'Hosting'],
  rows: [
    listedRow(2, ['Omsorgsjournalen', 'External'], 'replaces', 'Rettes: Udføres af.'),
    listedRow(3, ['Nyt', ''], 'new', '»Bo Ukendt« er ikke i appen. Den ansvarlige bliver ikke registreret.'),
    listedRow(4, ['Biblioteket', ''], 'alreadyThere'),
  ],
  counts: { new: 1, alreadyThere: 1, rejected: 0, replaces: 1 },
});
