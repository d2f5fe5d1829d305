import { ok, refuse } from '../../../domain/result';
import { getTrainingExport } from '../../../contracts/training/training-export';
import { writePdf } from '../../documents/pdf/write-pdf';
import type { Program } from '../../program';
import { sliceBySlice, type Slices } from '../../pace/slice-by-slice';
import { writeSheetsApart } from '../../documents/training/apart/write-sheets-apart';
import type { ExportSheet } from '../../documents/training/export-sheet';
import { sheetCsv } from '../../documents/training/training-csv';
import { trainingDocument } from '../../documents/training/training-document';
import { trainingOverview, type TrainingOverview } from '../../documents/training/training-overview';
import {
  aboutSheet,
  competencesSheet,
  coursesSheet,
  membersSheet,
} from '../../documents/training/training-sheets';
import { PAPER_FILES } from '../../../words/paper-files';
import { personViews } from '../../views/person-view';
import { audienceAsked } from '../edge/day-asked';
import { fileResponse } from '../edge/file-response';
import { paperLanguageAsked } from '../edge/paper-language-asked';
import { route } from '../edge/route';
import { PDF, XLSX } from '../../content/media-types';

/** How an overview is written in each format. Many thousand people can be in it: others have their turn meanwhile. */
const FORMATS = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    write: async (one: TrainingOverview) => ok(await sliceBySlice(csvOf(one))),
  },
  xlsx: {
    mediaType: XLSX,
    write: async (one: TrainingOverview) => writeSheetsApart(await sliceBySlice(sheetsOf(one))),
  },
  pdf: {
    mediaType: PDF,
    write: async (one: TrainingOverview) => ok(await writePdf(trainingDocument(one))),
  },
} as const;
const isFormat = (text: string): text is keyof typeof FORMATS => Object.hasOwn(FORMATS, text);

/** Registers the export of training on a day: csv of all courses, xlsx with both readings, and a PDF of the whole. */
export function registerTrainingExport(program: Program): void {
  const { config, directory } = program;

  route(program, getTrainingExport, 'viewTraining', async ({ query }, { state, today }) => {
    const format = query('format');
    if (!isFormat(format)) return refuse({ code: 'body-invalid', field: 'format' });
    const asked = audienceAsked(query, today);
    if (!asked.ok) return asked;
    const written = paperLanguageAsked(query);
    if (!written.ok) return written;
    const language = written.value;
    const show = personViews(await directory.all());
    const { municipality } = config;
    const overview = trainingOverview(state, { ...asked.value, show, language, municipality });
    const { mediaType, write } = FORMATS[format];
    const { trainingOverview: title, at } = PAPER_FILES[language];
    const name = `${at(`${title}-${asked.value.on}`, state.head.seq)}.${format}`;
    // What is in the state changes with later entries; everything is taken out of it before the first wait.
    const file = await write(overview);
    return file.ok ? ok(fileResponse({ bytes: file.value, mediaType }, name)) : file;
  });
}

function* csvOf(overview: TrainingOverview): Slices<Buffer> {
  return yield* sheetCsv(yield* coursesSheet(overview));
}

function* sheetsOf(overview: TrainingOverview): Slices<ExportSheet[]> {
  const members = yield* membersSheet(overview);
  return [members, yield* coursesSheet(overview), competencesSheet(overview), aboutSheet(overview)];
}
