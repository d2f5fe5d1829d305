import {
  getSuppliersFile,
  getSystemsFile,
  importMeasures,
  importSuppliers,
  importSystems,
  previewMeasures,
  previewSuppliers,
  previewSystems,
} from '../../../contracts/register/register-list';
import { PAPER_FILES } from '../../../words/paper-files';
import { suppliersSheet, systemsSheet } from '../../documents/register/register-sheets';
import { createMeasureList } from '../../imports/registers/measure-list';
import { createSupplierList } from '../../imports/registers/supplier-list';
import { createSystemList } from '../../imports/registers/system-list';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { supplierViews } from '../../views/supplier-view';
import { systemView } from '../../views/system-view';
import { listRoutes } from '../edge/list-routes';
import { pastRoute } from '../edge/route';
import { workbook } from './workbook';

/** Registers taking suppliers, systems and measures in from lists, and giving the first two as workbooks. */
export function registerRegisterLists(program: Program): void {
  const { directory } = program;
  const ability = 'keepRegisters';
  listRoutes(
    program,
    { ability, preview: previewSuppliers, write: importSuppliers },
    createSupplierList(program),
  );
  listRoutes(
    program,
    { ability, preview: previewMeasures, write: importMeasures },
    createMeasureList(program),
  );
  listRoutes(program, { ability, preview: previewSystems, write: importSystems }, createSystemList(program));

  pastRoute(program, getSuppliersFile, 'viewRegisters', async ({ language }, { state, now, today }) => {
    const views = supplierViews(state, now, personViews(await directory.all()));
    const { at, suppliers } = PAPER_FILES[language];
    const name = at(suppliers(today), state.head.seq);
    // What is in the state changes with later entries; everything is taken out of it before the file is waited for.
    const sheet = suppliersSheet([...state.suppliers.values()].map(views.detail), language);
    return workbook(sheet, name);
  });
  pastRoute(program, getSystemsFile, 'viewRegisters', async ({ language }, { state, today }) => {
    const shown = { suppliers: state.suppliers, on: today, show: personViews(await directory.all()) };
    const { at, systems } = PAPER_FILES[language];
    const name = at(systems(today), state.head.seq);
    const sheet = systemsSheet(
      [...state.systems.values()].map((one) => systemView(one, shown)),
      language,
    );
    return workbook(sheet, name);
  });
}
