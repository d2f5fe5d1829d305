import type { Language } from '../../../words/language';
import { indicatorRefusal } from '../../../domain/indicator/decide-indicator';
import type { Indicator, RecordedIndicator } from '../../../domain/indicator/indicator';
import { NEEDED_FIGURES, figuresOf } from '../../../domain/indicator/topic';
import type { Instant } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import type { Refusal } from '../../../domain/refusal';
import type { ShowPerson } from '../../views/person-view';
import type { Fate } from '../fate';
import { keyOf, type ListedFigure, type ReadFigure } from './read-indicators';
import { replacedNote } from './replaced-note';

/** What becomes of a row of figures. */
type FigureFate = Exclude<Fate, { kind: 'choose' }>;

type JudgedFigure = { row: ReadFigure['row']; fate: FigureFate };

/** A list's rows with their fates, and what is to be recorded of it: whole dated facts only. */
export type JudgedFigures = { judged: readonly JudgedFigure[]; indicators: readonly Indicator[] };

type Against = {
  state: Pick<Oversight, 'access' | 'indicators'>;
  now: Instant;
  show: ShowPerson;
  language: Language;
};

/** A row that has a figure. */
type Listed = { line: number; one: ListedFigure };

/** Says of every row what becomes of it. The rows of one topic and day are one fact, which is written whole or not at all. */
export function judgeIndicators(rows: readonly ReadFigure[], against: Against): JudgedFigures {
  const fates = new Map<number, FigureFate>();
  const facts = new Map<string, Listed[]>();
  const heldBackBy = new Map<string, number>();
  for (const { row, key, read } of rows) {
    if (!read.ok) {
      fates.set(row.line, { kind: 'rejected', refusal: read.refusal });
      if (key !== undefined && !heldBackBy.has(key)) heldBackBy.set(key, row.line);
    } else if (read.value === 'empty') fates.set(row.line, { kind: 'empty' });
    else {
      const fact = facts.get(keyOf(read.value)) ?? [];
      fact.push({ line: row.line, one: read.value });
      facts.set(keyOf(read.value), fact);
    }
  }
  const indicators: Indicator[] = [];
  for (const [key, listed] of facts) {
    const judged = judgeFact(listed, heldBackBy.get(key), against);
    for (const [line, fate] of judged.fates) fates.set(line, fate);
    if (judged.indicator !== undefined) indicators.push(judged.indicator);
  }
  return {
    judged: rows.map(({ row }) => ({ row, fate: fates.get(row.line) ?? { kind: 'empty' } })),
    indicators,
  };
}

type JudgedFact = { fates: ReadonlyMap<number, FigureFate>; indicator?: Indicator };

function judgeFact(listed: readonly Listed[], heldBackBy: number | undefined, against: Against): JudgedFact {
  const wrong = disagreements(listed);
  const blamed = heldBackBy ?? wrong.keys().next().value;
  if (blamed !== undefined)
    return rejected(listed, (line) => wrong.get(line) ?? { code: 'row-held-back', line: blamed });
  const indicator = factOf(listed);
  const missing = NEEDED_FIGURES[indicator.topic].find((one) => indicator.figures[one] === undefined);
  if (missing !== undefined) return rejected(listed, () => ({ code: 'figure-missing', figure: missing }));
  const refusal = indicatorRefusal(against.state, indicator, against);
  if (refusal !== undefined) {
    const culprit = listed.find(({ one }) => isAbout(refusal, one));
    return rejected(listed, (line) =>
      culprit === undefined || culprit.line === line
        ? refusal
        : { code: 'row-held-back', line: culprit.line },
    );
  }
  const known = against.state.indicators.get(indicator.topic)?.find(({ asOf }) => asOf === indicator.asOf);
  const fates = writtenFates(listed, indicator, known, against);
  const changes = [...fates.values()].some(({ kind }) => kind !== 'alreadyThere');
  return { fates, ...(changes ? { indicator } : {}) };
}

/** Whether a refusal of a whole fact is about one row of it. */
const isAbout = (refusal: Refusal, { figure }: ListedFigure): boolean =>
  (refusal.code === 'figure-invalid' && refusal.figure === figure) ||
  (refusal.code === 'parts-exceed-whole' && refusal.parts.length === 1 && refusal.parts.includes(figure));

const rejected = (listed: readonly Listed[], why: (line: number) => Refusal): JudgedFact => ({
  fates: new Map(listed.map(({ line }) => [line, { kind: 'rejected', refusal: why(line) }])),
});

/** Rows of one fact that cannot both be so: another value of the same figure, another source, another person. */
function disagreements(listed: readonly Listed[]): ReadonlyMap<number, Refusal> {
  const wrong = new Map<number, Refusal>();
  const [first] = listed;
  const named = listed.find(({ one }) => one.responsible !== null);
  for (const { line, one } of listed) {
    const twin = listed.find((other) => other.one.figure === one.figure && other.one.value !== one.value);
    if (twin !== undefined) wrong.set(line, { code: 'rows-disagree', field: 'value', line: twin.line });
    else if (first !== undefined && first.one.source !== one.source)
      wrong.set(line, { code: 'rows-disagree', field: 'source', line: first.line });
    else if (one.responsible !== null && named?.one.responsible !== one.responsible)
      wrong.set(line, { code: 'rows-disagree', field: 'responsible', line: named?.line ?? line });
  }
  return wrong;
}

/** The figures of one topic and day together. Whoever answers for them need be named on one row only. */
function factOf(listed: readonly Listed[]): Indicator {
  const [first] = listed;
  if (first === undefined) throw new Error('Cannot make a fact of no rows');
  const { topic, asOf, source } = first.one;
  const responsible = listed.find(({ one }) => one.responsible !== null)?.one.responsible ?? null;
  return {
    topic,
    asOf,
    source,
    responsible,
    figures: Object.fromEntries(listed.map(({ one }) => [one.figure, one.value])),
  };
}

/** The first row of a fact also tells which figures of the day fall out, because the list does not have them. */
function writtenFates(
  listed: readonly Listed[],
  indicator: Indicator,
  known: RecordedIndicator | undefined,
  { show, language }: Against,
): ReadonlyMap<number, FigureFate> {
  const seen = new Set<string>();
  const dropped = figuresOf(indicator.topic).filter(
    (one) => known?.figures[one] !== undefined && indicator.figures[one] === undefined,
  );
  return new Map(
    listed.map(({ line, one: { figure } }, index): [number, FigureFate] => {
      if (seen.has(figure)) return [line, { kind: 'alreadyThere' }];
      seen.add(figure);
      if (known === undefined) return [line, { kind: 'new' }];
      const about = { figure, indicator, known, dropped: index === 0 ? dropped : [] };
      const note = replacedNote(about, show, language);
      const isNew = known.figures[figure] === undefined;
      if (note === '') return [line, { kind: isNew ? 'new' : 'alreadyThere' }];
      return [line, { kind: 'replaces', note }];
    }),
  );
}
