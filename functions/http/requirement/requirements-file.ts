import { CATALOGUE } from '../../../domain/requirement/catalogue';
import { demandsAt } from '../../../domain/requirement/requirements-at';
import { ok, refuse } from '../../../domain/result';
import { getRequirementsFile, REQUIREMENT_FORMATS } from '../../../contracts/requirement/requirement';
import { PAPER_FILES } from '../../../words/paper-files';
import { writePdf } from '../../documents/pdf/write-pdf';
import { requirementDocument } from '../../documents/requirement/requirement-document';
import { requirementSheets } from '../../documents/requirement/requirement-sheets';
import { writeSheetsApart } from '../../documents/training/apart/write-sheets-apart';
import type { Program } from '../../program';
import { personViews } from '../../views/person-view';
import { localRuleView, requirementView } from '../../views/requirement-view';
import { fileResponse } from '../edge/file-response';
import { pastRoute } from '../edge/route';
import { PDF, XLSX } from '../../content/media-types';

/** Registers the demands as a file, for those who see them on their page, as they stood on the day that is shown. */
export function registerRequirementsFile(program: Program): void {
  const { config, directory } = program;
  pastRoute(
    program,
    getRequirementsFile,
    'viewLedger',
    async ({ query, language }, { state, now, today }) => {
      const format = REQUIREMENT_FORMATS.find((one) => one === query('format'));
      if (format === undefined) return refuse({ code: 'body-invalid', field: 'format' });
      const show = personViews(await directory.all());
      // What is in the state changes with later entries; everything is taken out of it before the file is waited for.
      const { lastAt } = state;
      const { requirements: shipped, localRules } = demandsAt(state, now);
      const written = {
        requirements: shipped.map((one) => requirementView(one, state, show)),
        localRules: localRules.map((one) => localRuleView(one, state, show)),
        version: CATALOGUE.version,
        on: today,
        municipality: config.municipality,
        head: { ...state.head },
        language,
      };
      const { at, requirements } = PAPER_FILES[language];
      const name = `${at(requirements(today), written.head.seq)}.${format}`;
      switch (format) {
        case 'xlsx': {
          const bytes = await writeSheetsApart(requirementSheets(written));
          return bytes.ok ? ok(fileResponse({ bytes: bytes.value, mediaType: XLSX }, name)) : bytes;
        }
        case 'pdf': {
          const bytes = await writePdf(requirementDocument(written, lastAt));
          return ok(fileResponse({ bytes, mediaType: PDF }, name));
        }
      }
    },
  );
}
