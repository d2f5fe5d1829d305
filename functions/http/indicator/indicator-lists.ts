import { ok, refuse, type Result } from '../../../domain/result';
import type { Language } from '../../../words/language';
import {
  getIndicatorTemplate,
  getRejectedIndicators,
  importIndicators,
  previewIndicators,
  type IndicatorPreview,
} from '../../../contracts/indicator/indicators';
import { isOnRoster } from '../../../domain/access/access';
import { previewOf } from '../../imports/imported-rows';
import { INDICATOR_LAYOUT, readIndicators } from '../../imports/indicators/indicator-list';
import { indicatorTemplate } from '../../imports/indicators/indicator-template';
import { judgeIndicators, type JudgedFigures } from '../../imports/indicators/judge-indicators';
import { readTable } from '../../imports/layout/read-table';
import type { Rows } from '../../imports/layout/read-rows';
import { rejectedFile } from '../../imports/rejected-file';
import { MOST_ENTRIES } from '../../ledger/ledger-store';
import { takingIn } from '../../ledger/oversight-ledger';
import { sha256 } from '../../ledger/hash-of';
import type { Program } from '../../program';
import { sliceBySlice } from '../../pace/slice-by-slice';
import { personViews } from '../../views/person-view';
import { fileResponse } from '../edge/file-response';
import { route, type Caller } from '../edge/route';
import { sourceAsked } from '../edge/source-asked';

const CSV = 'text/csv; charset=utf-8';

/** Registers the import of figures from a list: a template, a preview that writes nothing, and writing the same bytes. */
export function registerIndicatorLists(program: Program): void {
  const { directory, ledger } = program;

  const judge = async ({ body, query, language }: ListCall, caller: Caller): Promise<Result<Judged>> => {
    const table = await readTable(body, sourceAsked(INDICATOR_LAYOUT, query));
    if (!table.ok) return table;
    const people = await directory.all();
    const { state, now } = caller;
    const onRoster = [...people.values()].filter(({ personId }) => isOnRoster(state.access, personId));
    const read = await sliceBySlice(readIndicators(table.value, onRoster));
    if (!read.ok) return read;
    const { figures, ignored } = read.value;
    const judged = judgeIndicators(figures, { state, now, show: personViews(people), language });
    return ok({ rows: table.value, ignored, ...judged });
  };

  route(program, getIndicatorTemplate, 'recordIndicators', async ({ language }, { today }) => {
    const bytes = await sliceBySlice(indicatorTemplate(today, language));
    return ok(fileResponse({ bytes, mediaType: CSV }, FILE_NAMES[language]));
  });

  route(program, previewIndicators, 'recordIndicators', async (call, caller) => {
    const judged = await judge(call, caller);
    return judged.ok ? ok(previewView(judged.value, call)) : judged;
  });

  route(program, importIndicators, 'recordIndicators', async (call, caller) => {
    if (call.query('contentHash') !== sha256(call.body))
      return refuse({ code: 'body-invalid', field: 'contentHash' });
    const judged = await judge(call, caller);
    if (!judged.ok) return judged;
    const { indicators } = judged.value;
    // All of a command or nothing of it is written, and the ledger takes so many entries at a time.
    for (let start = 0; start < indicators.length; start += MOST_ENTRIES) {
      const part = indicators.slice(start, start + MOST_ENTRIES);
      const command = { type: 'RecordIndicators', indicators: part } as const;
      const done = await ledger.execute(command, takingIn(caller.requester));
      if (!done.ok) return done;
    }
    const preview = previewView(judged.value, call);
    return ok({ ...preview, written: preview.counts.new + preview.counts.replaces });
  });

  route(program, getRejectedIndicators, 'recordIndicators', async (call, caller) => {
    const judged = await judge(call, caller);
    if (!judged.ok) return judged;
    const left = judged.value.judged.flatMap(({ row, fate }) =>
      fate.kind === 'rejected' ? [{ line: row.line, refusal: fate.refusal }] : [],
    );
    const bytes = await sliceBySlice(rejectedFile(judged.value.rows, left, call.language));
    return ok(fileResponse({ bytes, mediaType: CSV }, 'afviste-raekker.csv'));
  });
}

const FILE_NAMES = { da: 'noegletal-skabelon.csv', en: 'key-figures-template.csv' } as const;

type ListCall = { body: Uint8Array; query: (name: string) => string; language: Language };
type Judged = JudgedFigures & { rows: Rows; ignored: readonly string[] };

function previewView(
  { rows, ignored, judged }: Judged,
  { body: bytes, query, language }: ListCall,
): IndicatorPreview {
  const count = (kind: 'replaces' | 'empty') => judged.filter(({ fate }) => fate.kind === kind).length;
  const preview = previewOf({ rows, ignored, judged }, { bytes, fileName: query('fileName'), language });
  return { ...preview, counts: { ...preview.counts, replaces: count('replaces'), empty: count('empty') } };
}
