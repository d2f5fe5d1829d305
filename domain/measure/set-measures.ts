import type { Access } from '../access/access';
import type { DecideContext } from '../access/decide-context';
import { danishDate, type DanishDate } from '../calendar/danish-time';
import { ok, refuse } from '../ground/result';
import { textKey } from '../ground/same-text';
import type { MeasureAsked } from './commands';
import type { MeasureEvent } from './events';
import { isSameStage, stageRefusal, tidyNote, tidyStage, toldStageRefusal } from './measure-stage';
import { isSameMeasureText, measureTextRefusal, tidyMeasureText } from './measure-text';
import type { MeasureRefusal, MeasureResult } from './refusals';
import {
  liveMeasures,
  stageOf,
  substanceChanges,
  type MeasureId,
  type Measures,
  type MeasureStage,
  type MeasureText,
} from './registered-measure';

/** What a list says of a measure that the register has already: its text and how far it is. */
export type KnownMeasure = MeasureText & MeasureStage;

/** A measure is told from another by its number in § 6 and its title, where a list does not name it by its id. */
export const measureKey = ({ code, title }: Pick<MeasureText, 'code' | 'title'>): string =>
  `${code} ${textKey(title)}`;

/** What stands of each measure in the register. */
export const knownMeasures = (measures: Measures): Map<MeasureId, KnownMeasure> =>
  new Map(
    [...measures.values()].map(
      (one) => [one.measureId, { ...tidyMeasureText(one), ...stageOf(one) }] as const,
    ),
  );

/** Registers new measures and changes what is said of known ones, as a list says it. What is so already adds nothing. */
export function setMeasures(
  { access, measures }: { access: Access; measures: Measures },
  asked: readonly MeasureAsked[],
  { now }: Pick<DecideContext, 'now'>,
): MeasureResult<readonly MeasureEvent[]> {
  const today = danishDate(now);
  // What stands earlier in the same list is there for what stands later.
  const known = knownMeasures(measures);
  const versions = new Map([...measures.values()].map((one) => [one.measureId, one.version]));
  const ids = new Map(liveMeasures(measures).map((one) => [measureKey(one), one.measureId]));
  const events: MeasureEvent[] = [];
  for (const { measureId, measure, note: written } of asked) {
    const text = tidyMeasureText(measure);
    const stage = tidyStage(measure);
    const note = tidyNote(written);
    const before = measureId === null ? undefined : known.get(measureId);
    if (measureId !== null) {
      if (before === undefined) return refuse({ code: 'unknown-measure', value: measureId });
      if (measures.get(measureId)?.retired) return refuse({ code: 'measure-retired', measureId });
    }
    const wrong = measureRefusal(access, { measure: { ...text, ...stage }, note }, today, before);
    if (wrong !== undefined) return refuse(wrong);
    if (measureId === null || before === undefined) {
      const twin = ids.get(measureKey(text));
      const there = twin === undefined ? undefined : known.get(twin);
      if (twin !== undefined && there !== undefined) {
        if (isSameMeasureText(there, text) && isSameStage(there, stage)) continue;
        return refuse({ code: 'already-listed', id: twin, name: text.title });
      }
      const newId = `FO-${String(known.size + 1).padStart(3, '0')}`;
      known.set(newId, { ...text, ...stage });
      ids.set(measureKey(text), newId);
      events.push({ type: 'MeasureRegistered', data: { measureId: newId, ...text, ...stage } });
      continue;
    }
    known.set(measureId, { ...text, ...stage });
    if (!isSameMeasureText(before, text)) {
      const version = (versions.get(measureId) ?? 1) + (substanceChanges(before, text).length > 0 ? 1 : 0);
      versions.set(measureId, version);
      events.push({ type: 'MeasureRevised', data: { measureId, version, ...text } });
    }
    if (!isSameStage(before, stage))
      events.push({ type: 'MeasureStageTold', data: { measureId, ...stage, note } });
  }
  return ok(events);
}

/** Why a measure cannot be registered or changed so, or nothing if it can; the preview of a list asks the same. */
export const measureRefusal = (
  access: Access,
  { measure, note }: Pick<MeasureAsked, 'measure' | 'note'>,
  today: DanishDate,
  before?: KnownMeasure,
): MeasureRefusal | undefined =>
  measureTextRefusal(access, measure, today, before) ??
  (before === undefined
    ? stageRefusal(measure, today)
    : toldStageRefusal(before, tidyStage(measure), note, today));
