import type { MeasureCommand } from '../../../domain/measure/commands';
import { ok, refuse } from '../../../domain/result';
import {
  MEASURE_FORMATS,
  addMeasureExhibit,
  evaluateMeasure,
  getMeasure,
  getMeasures,
  getMeasuresFile,
  registerMeasure,
  retireMeasure,
  reviseMeasure,
  tellMeasureStage,
  withdrawMeasureExhibit,
} from '../../../contracts/measure/measure';
import { PAPER_FILES } from '../../../words/paper-files';
import { keepExhibit } from '../../content/keep-file';
import { measuresSheet } from '../../documents/register/measures-sheet';
import type { Program } from '../../program';
import { measureDetail, measureRegisterView, measureRows } from '../../views/measure-view';
import { personViews } from '../../views/person-view';
import { looker, pastRoute, route, type Caller, type Viewpoint } from '../edge/route';
import { csvFile } from '../register/csv-file';
import { workbook } from '../register/workbook';

/** Registers the register of measures: what is in it, each measure by itself, and what is recorded of it. */
export function registerMeasures(program: Program): void {
  const { ledger, directory, content } = program;

  const shown = async (measureId: string, look: Viewpoint, caller: Caller) => {
    const measure = look.state.measures.get(measureId);
    if (measure === undefined) return refuse({ code: 'unknown-measure', value: measureId });
    return ok(measureDetail(measure, look, looker(caller, look), personViews(await directory.all())));
  };
  const change = async (command: MeasureCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    if (!changed.ok) return changed;
    const { state } = changed.value;
    // The newest one is last in the register, also where it was there already.
    const measureId = 'measureId' in command ? command.measureId : ([...state.measures.keys()].at(-1) ?? '');
    return shown(measureId, { ...caller, state, isPast: false }, caller);
  };

  pastRoute(program, getMeasures, 'viewRegisters', async (_call, look) =>
    ok(measureRegisterView(look, personViews(await directory.all()))),
  );
  pastRoute(program, getMeasuresFile, 'viewRegisters', async ({ language, query }, look) => {
    const format = MEASURE_FORMATS.find((one) => one === (query('format') || 'xlsx'));
    if (format === undefined) return refuse({ code: 'body-invalid', field: 'format' });
    const rows = measureRows(look, personViews(await directory.all()));
    const { at, measures } = PAPER_FILES[language];
    const name = at(measures(look.today), look.state.head.seq);
    const sheet = measuresSheet(rows, language);
    return format === 'csv' ? csvFile(sheet, name) : workbook(sheet, name);
  });
  pastRoute(program, getMeasure, 'viewRegisters', ({ params }, look, caller) =>
    shown(params.measureId, look, caller),
  );

  route(program, registerMeasure, 'keepRegisters', ({ body }, caller) =>
    change({ type: 'RegisterMeasure', measure: body }, caller),
  );
  route(program, reviseMeasure, 'keepRegisters', ({ params, body }, caller) =>
    change({ type: 'ReviseMeasure', ...params, measure: body }, caller),
  );
  // Its owner may too, which the domain knows.
  route(program, tellMeasureStage, 'viewRegisters', ({ params, body: { note, ...stage } }, caller) =>
    change({ type: 'TellMeasureStage', ...params, stage, note }, caller),
  );
  route(program, addMeasureExhibit, 'viewRegisters', async ({ params, body }, caller) => {
    const exhibit = await keepExhibit(content, body.exhibit);
    return exhibit.ok
      ? change({ type: 'AddMeasureExhibit', ...params, exhibit: exhibit.value }, caller)
      : exhibit;
  });
  route(program, withdrawMeasureExhibit, 'keepRegisters', ({ params, body: { reason } }, caller) =>
    change({ type: 'WithdrawMeasureExhibit', ...params, reason }, caller),
  );
  route(
    program,
    evaluateMeasure,
    'keepRegisters',
    ({ params, body: { nextReviewOn, ...evaluation } }, caller) =>
      change({ type: 'EvaluateMeasure', ...params, evaluation, nextReviewOn }, caller),
  );
  route(program, retireMeasure, 'keepRegisters', ({ params, body: { reason } }, caller) =>
    change({ type: 'RetireMeasure', ...params, reason }, caller),
  );
}
