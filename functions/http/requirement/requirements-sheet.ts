import { CATALOGUE } from '../../../domain/requirement/catalogue';
import { requirementsAt } from '../../../domain/requirement/requirements-at';
import { ok } from '../../../domain/result';
import { getRequirementsSheet } from '../../../contracts/requirement/requirement';
import { PAPER_FILES } from '../../../words/paper-files';
import { requirementSheets } from '../../documents/requirement/requirement-sheets';
import { writeSheetsApart } from '../../documents/training/apart/write-sheets-apart';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { requirementView } from '../../views/requirement-view';
import { fileResponse } from '../edge/file-response';
import { pastRoute } from '../edge/route';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Registers the demands as a spreadsheet, for those who see them on their page, as they stood on the day that is shown. */
export function registerRequirementsSheet(program: Program): void {
  const { config, directory } = program;
  pastRoute(program, getRequirementsSheet, 'viewLedger', async ({ language }, { state, now, today }) => {
    const show = personViews(await directory.all());
    // What is in the state changes with later entries; everything is taken out of it before the file is waited for.
    const head = { ...state.head };
    const sheets = requirementSheets({
      requirements: requirementsAt(state, now).map((one) => requirementView(one, state, show)),
      version: CATALOGUE.version,
      on: today,
      municipality: config.municipality,
      head,
      language,
    });
    const file = await writeSheetsApart(sheets);
    const name = `${PAPER_FILES[language].at(PAPER_FILES[language].requirements(today), head.seq)}.xlsx`;
    return file.ok ? ok(fileResponse({ bytes: file.value, mediaType: XLSX }, name)) : file;
  });
}
