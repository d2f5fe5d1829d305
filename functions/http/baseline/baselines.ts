import type { BaselineCommand } from '../../../domain/baseline/commands';
import { ok } from '../../../domain/result';
import {
  annulBaseline,
  correctBaseline,
  getBaselines,
  getBaselinesFile,
  recordBaseline,
  setBaselinePace,
} from '../../../contracts/baseline/baseline';
import { PAPER_FILES } from '../../../words/paper-files';
import { keepExhibit } from '../../content/keep-file';
import { baselinesSheet } from '../../documents/register/baselines-sheet';
import type { Program } from '../../program';
import { baselineView } from '../../views/baseline-view';
import { personViews } from '../../views/person-view';
import { pastRoute, route, type Caller, type Viewpoint } from '../edge/route';
import { workbook } from '../register/workbook';

/** Registers the measurements: what they said, what was put right, and how often the municipality measures. */
export function registerBaselines(program: Program): void {
  const { ledger, directory, content } = program;
  const shown = async ({ state, now }: Pick<Viewpoint, 'state' | 'now'>) =>
    ok(baselineView(state, now, personViews(await directory.all())));
  const change = async (command: BaselineCommand, caller: Caller) => {
    const changed = await ledger.execute(command, caller.requester);
    return changed.ok ? shown({ ...caller, state: changed.value.state }) : changed;
  };

  pastRoute(program, getBaselines, 'viewRegisters', (_call, look) => shown(look));
  pastRoute(program, getBaselinesFile, 'viewRegisters', async ({ language }, { state, now, today }) => {
    const view = baselineView(state, now, personViews(await directory.all()));
    const { at, baselines } = PAPER_FILES[language];
    const name = at(baselines(today), state.head.seq);
    return workbook(baselinesSheet(view.results, language), name);
  });

  route(program, recordBaseline, 'keepRegisters', async ({ body }, caller) => {
    const exhibit = await keepExhibit(content, body.exhibit);
    if (!exhibit.ok) return exhibit;
    return change({ type: 'RecordBaseline', result: { ...body, exhibit: exhibit.value } }, caller);
  });
  route(program, correctBaseline, 'keepRegisters', async ({ params, body: { reason, ...text } }, caller) => {
    const exhibit = await keepExhibit(content, text.exhibit);
    if (!exhibit.ok) return exhibit;
    const result = { ...text, exhibit: exhibit.value };
    return change({ type: 'CorrectBaseline', ...params, result, reason }, caller);
  });
  route(program, annulBaseline, 'keepRegisters', ({ params, body }, caller) =>
    change({ type: 'AnnulBaseline', ...params, ...body }, caller),
  );
  route(program, setBaselinePace, 'keepRegisters', ({ body }, caller) =>
    change({ type: 'SetBaselinePace', pace: body }, caller),
  );
}
