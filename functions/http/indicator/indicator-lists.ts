import { ok } from '../../../domain/result';
import {
  getIndicatorTemplate,
  getRejectedIndicators,
  importIndicators,
  previewIndicators,
} from '../../../contracts/indicator/indicators';
import { createIndicatorList } from '../../imports/indicators/indicator-list';
import { indicatorTemplate } from '../../imports/indicators/indicator-template';
import { judgeList } from '../../imports/list';
import { rejectedFile } from '../../imports/rejected-file';
import type { Program } from '../../program';
import { LIST_FILES } from '../../../words/imports/list-files';
import { sliceBySlice } from '../../pace/slice-by-slice';
import { fileResponse } from '../edge/file-response';
import { listRoutes } from '../edge/list-routes';
import { rejectedResponse } from '../edge/rejected-response';
import { route } from '../edge/route';

/** Registers the import of figures from a list: a template, a preview that writes nothing, and writing the same bytes. */
export function registerIndicatorLists(program: Program): void {
  const list = createIndicatorList(program);

  route(program, getIndicatorTemplate, 'recordIndicators', async ({ language }, { today }) => {
    const bytes = await sliceBySlice(indicatorTemplate(today, language));
    return ok(
      fileResponse({ bytes, mediaType: 'text/csv; charset=utf-8' }, LIST_FILES.figuresTemplate[language]),
    );
  });

  listRoutes(
    program,
    { ability: 'recordIndicators', preview: previewIndicators, write: importIndicators },
    list,
  );

  route(program, getRejectedIndicators, 'recordIndicators', async (call, caller) => {
    const read = await judgeList(list, call, caller);
    if (!read.ok) return read;
    const { rows, judged } = read.value.judged;
    const left = judged.flatMap(({ row, fate }) =>
      fate.kind === 'rejected' ? [{ line: row.line, refusal: fate.refusal }] : [],
    );
    const { language } = call;
    return ok(rejectedResponse(await sliceBySlice(rejectedFile(rows, left, language)), language));
  });
}
