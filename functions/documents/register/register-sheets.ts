import type { SupplierRow, SupplierView } from '../../../contracts/supplier/supplier';
import type { SystemView } from '../../../contracts/system/system';
import { PERFORMER_WORDS } from '../../../words/decision/measure-words';
import { FIELDS } from '../../../words/field-names';
import { SUPPLIER_COLUMNS, SYSTEM_COLUMNS } from '../../../words/imports/register-columns';
import { REGISTER_FILE_WORDS } from '../../../words/imports/register-file-words';
import type { Language } from '../../../words/language';
import { SUPERVISOR_WORDS, SUPPLIER_STANDING_WORDS } from '../../../words/supplier/supplier-words';
import { CRITICALITY_WORDS, HANDOVER_WORDS, SYSTEM_STANDING_WORDS } from '../../../words/system/system-words';
import { dayCell, numberCell, textCell, type ExportSheet } from '../training/export-sheet';

/** The place of a language's name among those of a column. */
const PLACE = { da: 0, en: 1 } as const;

type Listed = Pick<SupplierView, 'nextDueOn' | 'contracts'> & SupplierRow;

/** The suppliers, one a row, under names by which the list can be taken in again. */
export function suppliersSheet(suppliers: readonly Listed[], language: Language): ExportSheet {
  const column = (name: keyof typeof SUPPLIER_COLUMNS) => SUPPLIER_COLUMNS[name][PLACE[language]];
  const words = REGISTER_FILE_WORDS[language];
  return {
    name: words.suppliers,
    columns: [
      words.number,
      column('name'),
      column('cvr'),
      column('supplies'),
      column('supervisedBy'),
      column('owner'),
      column('nextDueOn'),
      column('contracts'),
      words.status,
      words.statementTo,
      words.openRemarks,
      words.retired,
    ],
    rows: suppliers.map((one) => [
      textCell(one.supplierId),
      textCell(one.name),
      textCell(one.cvr ?? ''),
      textCell(one.supplies),
      textCell(one.supervisedBy === null ? '' : SUPERVISOR_WORDS[one.supervisedBy][language]),
      textCell(one.owner?.name ?? ''),
      dayCell(one.nextDueOn),
      textCell(one.contracts.join('; ')),
      textCell(SUPPLIER_STANDING_WORDS[one.standing][language]),
      dayCell(one.statementTo),
      numberCell(one.openRemarks),
      textCell(one.isRetired ? words.yes : ''),
    ]),
  };
}

/** The systems, one a row, under names by which the list can be taken in again. */
export function systemsSheet(systems: readonly SystemView[], language: Language): ExportSheet {
  const column = (name: keyof typeof SYSTEM_COLUMNS) => SYSTEM_COLUMNS[name][PLACE[language]];
  const words = REGISTER_FILE_WORDS[language];
  return {
    name: words.systems,
    columns: [
      words.number,
      column('name'),
      column('kitosId'),
      column('criticality'),
      column('performer'),
      column('performerName'),
      column('owner'),
      column('supplier'),
      words.status,
      words.testedOn,
      column('risk'),
      column('riskOn'),
      column('riskSource'),
      words.handover,
      words.handoverOn,
      FIELDS.afterwards[language],
      words.retired,
    ],
    rows: systems.map((one) => [
      textCell(one.systemId),
      textCell(one.name),
      textCell(one.kitosId ?? ''),
      textCell(CRITICALITY_WORDS[one.criticality][language]),
      textCell(one.performer === null ? '' : PERFORMER_WORDS[one.performer][language]),
      textCell(one.performerName),
      textCell(one.owner?.name ?? ''),
      textCell(one.supplier?.name ?? ''),
      textCell(SYSTEM_STANDING_WORDS[one.standing][language]),
      dayCell(one.testedOn),
      textCell(one.risk?.result ?? ''),
      dayCell(one.risk?.on ?? null),
      textCell(one.risk?.source ?? ''),
      textCell(one.handover === null ? '' : HANDOVER_WORDS[one.handover.state][language]),
      dayCell(one.handover?.on ?? null),
      textCell(one.handover?.afterwards ?? ''),
      textCell(one.isRetired ? words.yes : ''),
    ]),
  };
}
