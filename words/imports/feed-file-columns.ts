import type { FileField, FileGrid } from '../../domain/feed/file-grid';
import { SUPPLIER_COLUMNS, SYSTEM_COLUMNS } from './register-columns';

type GridColumns = Readonly<Partial<Record<FileField, readonly string[]>>>;

const UPDATED = ['Opdateret', 'Updated', 'updatedAt', 'Sidst ændret', 'lastModified'];

/**
 * The columns of files from other systems by the names that they have in OS2compliance's and KITOS' lists and in ours,
 * in the order in which they have their say: of OS2compliance's two columns »Risikovurdering« the first names the
 * assessment and the second has its result.
 */
export const FILE_COLUMNS = {
  systems: {
    name: SYSTEM_COLUMNS.name,
    kitosId: SYSTEM_COLUMNS.kitosId,
    criticality: SYSTEM_COLUMNS.criticality,
    society: SYSTEM_COLUMNS.society,
    task: SYSTEM_COLUMNS.task,
    performer: SYSTEM_COLUMNS.performer,
    supplier: SYSTEM_COLUMNS.supplier,
    active: SYSTEM_COLUMNS.active,
    result: SYSTEM_COLUMNS.risk,
    on: SYSTEM_COLUMNS.riskOn,
    changedOn: UPDATED,
  },
  suppliers: {
    name: SUPPLIER_COLUMNS.name,
    cvr: SUPPLIER_COLUMNS.cvr,
    changedOn: UPDATED,
  },
  risks: {
    name: ['System', 'IT-system', 'Aktiv', 'Asset', 'Risikovurdering', 'Navn', 'Name'],
    result: [
      'Vurdering',
      'Assessment',
      'Risikovurdering',
      'Risiko vurdering',
      'Resultat',
      'Risikoresultat',
      'Result',
    ],
    on: ['Dato', 'Date', 'Vurderet den', ...SYSTEM_COLUMNS.riskOn],
    kitosId: SYSTEM_COLUMNS.kitosId,
  },
  supervisions: {
    supplier: ['Leverandør', 'Supplier', 'Leverandørnavn', 'Databehandler'],
    on: [
      'Sidste tilsyn',
      'Seneste tilsyn',
      'Last inspection',
      'lastInspection',
      'Tilsyn udført',
      'Tilsynsdato',
      'Dato',
    ],
    name: ['Navn', 'Name', 'System', 'Aktiv', 'Tilsyn'],
    cvr: SUPPLIER_COLUMNS.cvr,
    link: ['Link', 'DBS-link', 'dbsLink', 'Rapport', 'Report'],
  },
} as const satisfies Record<FileGrid, GridColumns>;

/** Columns that nothing is read from and that tell one grid from another. */
export const GRID_MARKS = {
  systems: ['Tredjelandsoverførsel', 'Systemejer', 'Systemejere', 'Antal beh.', 'Kategori'],
  suppliers: ['Antal løsninger', 'Adresse', 'Postnr', 'By', 'Telefon'],
  risks: ['Risikoejer', 'Fagområde', 'Opgaver'],
  supervisions: ['Tilsynsform', 'Ubehandlet tilsyn', 'DBS', 'Næste tilsyn'],
} as const satisfies Record<FileGrid, readonly string[]>;
