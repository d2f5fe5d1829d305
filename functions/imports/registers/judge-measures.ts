import { danishDate, type Instant } from '../../../domain/calendar/danish-time';
import { MEASURE_CODES, PERFORMERS, type MeasureCode } from '../../../domain/decision/content';
import { textKey } from '../../../domain/ground/same-text';
import type { MeasureAsked } from '../../../domain/measure/commands';
import { tidyNote, tidyStage } from '../../../domain/measure/measure-stage';
import { tidyMeasureText } from '../../../domain/measure/measure-text';
import { OBLIGATIONS, PROGRESS } from '../../../domain/measure/registered-measure';
import {
  knownMeasures,
  measureKey,
  measureRefusal,
  type KnownMeasure,
} from '../../../domain/measure/set-measures';
import type { Oversight } from '../../../domain/oversight';
import type { Refusal } from '../../../domain/refusal';
import { ok, refuse, type Result } from '../../../domain/result';
import { MEASURE_WORDS, PERFORMER_WORDS } from '../../../words/decision/measure-words';
import { MEASURE_COLUMNS } from '../../../words/imports/register-columns';
import type { Language } from '../../../words/language';
import { OBLIGATION_WORDS, PROGRESS_WORDS } from '../../../words/measure/measure-register-words';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import type { Fate } from '../fate';
import type { Row } from '../file/row';
import type { JudgedRow } from '../judged-file';
import type { ReadRows } from '../layout/read-rows';
import { cellDateRefusal } from '../values/date-refusal';
import { quotable } from '../values/quotable';
import { readDate } from '../values/written-date';
import { readAliased, registerLayout } from './alias-reader';
import { changedIn, registerFate } from './changed-fields';
import { choicesByWord } from './choices-by-word';
import type { OwnerNamed } from './owner-named';

type Column = keyof typeof MEASURE_COLUMNS;
type Written = (column: Column) => string;

export const MEASURE_LAYOUT = registerLayout(MEASURE_COLUMNS);

const CODE = choicesByWord(MEASURE_CODES, MEASURE_WORDS);
const PERFORMER = choicesByWord(PERFORMERS, PERFORMER_WORDS);
const OBLIGATION = choicesByWord(OBLIGATIONS, OBLIGATION_WORDS);
const PROGRESS_OF = choicesByWord(PROGRESS, PROGRESS_WORDS);

/** What a field of the measure is called on the page where it has another name elsewhere. */
const ON_THE_PAGE: Readonly<Record<string, string>> = { code: 'measureNumber', summary: 'measureSummary' };
const named = (field: string): string => ON_THE_PAGE[field] ?? field;

type Judging = { state: Oversight; now: Instant; language: Language; ownerNamed: OwnerNamed };
type Judged = { ignored: readonly string[]; judged: JudgedRow[]; asked: MeasureAsked[] };

/**
 * Compares each row with the measures of the register and with the rows above it. What a row does not say stays as it is;
 * nothing is taken out, and evidence, evaluations and approvals are never read. Nothing is written.
 */
export function* judgeMeasures(rows: ReadRows, judging: Judging): Slices<Result<Judged>> {
  const read = readAliased(rows, MEASURE_COLUMNS, 'title');
  if (!read.ok) return read;
  const { ignored, cell } = read.value;
  const { state, now, language, ownerNamed } = judging;
  const today = danishDate(now);
  const known = new Map<string, KnownMeasure>(knownMeasures(state.measures));
  const ids = new Map<string, Set<string>>();
  const name = (id: string, measure: KnownMeasure) => {
    const same = ids.get(measureKey(measure)) ?? new Set();
    ids.set(measureKey(measure), same.add(id));
  };
  yield* inSlices(state.measures.values(), ({ measureId, retired }) => {
    const measure = known.get(measureId);
    if (retired === null && measure !== undefined) name(measureId, measure);
  });
  const isRetired = (id: string) => (state.measures.get(id)?.retired ?? null) !== null;
  const asked = new Map<string, MeasureAsked>();
  const judged: JudgedRow[] = [];
  const reject = (refusal: Refusal): Fate => ({ kind: 'rejected', refusal: onThePage(refusal) });
  const fateOf = (row: Row): Fate => {
    const said = readMeasure((column) => cell(row.cells, column), ownerNamed);
    if (!said.ok) return reject(said.refusal);
    const { measureId, measure: told, note } = said.value;
    const found = foundBy(measureId, told, known, ids);
    if (!found.ok) return reject(found.refusal);
    const id = found.value;
    const before = id === undefined ? undefined : known.get(id);
    const whole = wholeOf({ ...before, ...told });
    if (!whole.ok) return reject(whole.refusal);
    const after = { ...tidyMeasureText(whole.value), ...tidyStage(whole.value) };
    const changed = before === undefined ? 'new' : changedIn(before, after).map(named);
    if (id !== undefined && isRetired(id) && changed.length > 0)
      return reject({ code: 'measure-retired', measureId: id });
    const refusal =
      changed.length === 0
        ? undefined
        : measureRefusal(state.access, { measure: after, note }, today, before);
    if (refusal !== undefined) return reject(refusal);
    const fate = registerFate(changed, [], language);
    if (changed.length === 0) return fate;
    const place = id ?? `row ${String(row.line)}`;
    known.set(place, after);
    name(place, after);
    asked.set(place, {
      measureId: state.measures.has(place) ? place : null,
      measure: after,
      note: note ?? asked.get(place)?.note ?? null,
    });
    return fate;
  };
  yield* inSlices(rows.rows, (row) => {
    judged.push({ row, fate: fateOf(row) });
  });
  return ok({ ignored, judged, asked: [...asked.values()] });
}

/** A refusal by the names that the page has for the fields. */
const onThePage = (refusal: Refusal): Refusal =>
  'field' in refusal && typeof refusal.field === 'string'
    ? { ...refusal, field: named(refusal.field) }
    : refusal;

/** Which measure a row is about: by the number in the register where it names one, or else by § 6 and the title. */
function foundBy(
  measureId: string,
  { code, title = '' }: Partial<KnownMeasure>,
  known: ReadonlyMap<string, KnownMeasure>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Result<string | undefined> {
  if (measureId !== '')
    return known.has(measureId)
      ? ok(measureId)
      : refuse({ code: 'unknown-measure', value: quotable(measureId) });
  if (code === undefined) return refuse({ code: 'text-missing', field: 'code' });
  const same = [...(ids.get(measureKey({ code, title })) ?? [])];
  // Two of the same name are told apart by their number alone.
  return same.length > 1 ? refuse({ code: 'text-missing', field: 'measureId' }) : ok(same[0]);
}

type Said = { measureId: string; measure: Partial<KnownMeasure>; note: string | null };

/** What a row says. A word that is none of those on the page is refused, and never guessed. */
function readMeasure(written: Written, ownerNamed: OwnerNamed): Result<Said> {
  const wrong = (field: string) => refuse({ code: 'body-invalid', field });
  const choice = <One>(column: Column, words: ReadonlyMap<string, One>): One | 'unknown' | undefined =>
    written(column) === '' ? undefined : (words.get(textKey(written(column))) ?? 'unknown');
  const code = written('code') === '' ? undefined : codeOf(written('code'));
  if (code === 'unknown') return wrong('code');
  const performer = choice('performer', PERFORMER);
  if (performer === 'unknown') return wrong('performer');
  const obligation = choice('obligation', OBLIGATION);
  if (obligation === 'unknown') return wrong('obligation');
  const progress = choice('progress', PROGRESS_OF);
  if (progress === 'unknown') return wrong('progress');
  const owner = written('owner');
  const ownerId = owner === '' ? undefined : ownerNamed(owner);
  if (owner !== '' && ownerId === undefined)
    return refuse({ code: 'unknown-person', value: quotable(owner) });
  const [due, review] = [written('dueOn'), written('nextReviewOn')];
  const [dueOn, nextReviewOn] = [readDate(due), readDate(review)];
  if (due !== '' && dueOn === undefined) return refuse(cellDateRefusal('dueOn', due));
  if (review !== '' && nextReviewOn === undefined) return refuse(cellDateRefusal('nextReviewOn', review));
  const text = (column: 'title' | 'summary' | 'performerName' | 'obligationSource') =>
    written(column) === '' ? {} : { [column]: written(column) };
  return ok({
    measureId: written('measureId').toUpperCase(),
    measure: {
      ...text('title'),
      ...text('summary'),
      ...text('performerName'),
      ...text('obligationSource'),
      ...(code === undefined ? {} : { code }),
      ...(performer === undefined ? {} : { performer }),
      ...(obligation === undefined ? {} : { obligation }),
      ...(progress === undefined ? {} : { progress }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(nextReviewOn === undefined ? {} : { nextReviewOn }),
    },
    note: tidyNote(written('note')),
  });
}

/** The number in § 6, stk. 1, as a number, behind the whole provision, or as what the number is about. */
function codeOf(cell: string): MeasureCode | 'unknown' {
  const [, number] = /^(?:§ ?6, ?stk\.? ?1, ?)?(?:nr\.? ?|no\.? ?)?(\d{1,2})$/.exec(textKey(cell)) ?? [];
  const byNumber = number === undefined ? undefined : MEASURE_CODES[Number(number) - 1];
  return byNumber ?? CODE.get(textKey(cell)) ?? 'unknown';
}

/** A measure with everything that one has, or what is missing. */
function wholeOf(told: Partial<KnownMeasure>): Result<KnownMeasure> {
  const { code, performer, obligation, progress, ownerId } = told;
  const missing = (field: string) => refuse({ code: 'text-missing', field });
  if (code === undefined) return missing('code');
  if (performer === undefined) return missing('performer');
  if (ownerId === undefined) return missing('ownerId');
  if (obligation === undefined) return missing('obligation');
  if (progress === undefined) return missing('progress');
  return ok({
    code,
    title: told.title ?? '',
    summary: told.summary ?? '',
    performer,
    performerName: told.performerName ?? null,
    ownerId,
    obligation,
    obligationSource: told.obligationSource ?? '',
    nextReviewOn: told.nextReviewOn ?? null,
    progress,
    dueOn: told.dueOn ?? null,
  });
}
