import type { PersonId } from '../access/role';
import type { Instant } from '../calendar/danish-time';
import { unreachable } from '../ground/unreachable';
import type { MeasureEvent } from './events';
import { substanceOf, type MeasureId, type Measures, type RegisteredMeasure } from './registered-measure';

/** When an entry was written and who is behind it. */
type Stamped = { at: Instant; by: PersonId | null };

/** Adds one event to the register. The map is the fold's own; a measure in it is replaced, never changed. */
export function evolveMeasure(measures: Measures, event: MeasureEvent, { at, by }: Stamped): void {
  const change = (
    measureId: MeasureId,
    changed: (measure: RegisteredMeasure) => Partial<RegisteredMeasure>,
  ) => {
    const measure = known(measures, measureId);
    measures.set(measureId, { ...measure, ...changed(measure) });
  };
  switch (event.type) {
    case 'MeasureRegistered': {
      const { progress, dueOn, ...text } = event.data;
      measures.set(text.measureId, {
        ...text,
        version: 1,
        versions: [{ ...substanceOf(text), version: 1, at, by }],
        stages: [{ progress, dueOn, note: null, at, by }],
        exhibits: [],
        evaluations: [],
        retired: null,
      });
      return;
    }
    case 'MeasureRevised': {
      const { measureId, version, ...text } = event.data;
      change(measureId, ({ version: before, versions }) => ({
        ...text,
        version,
        versions: version === before ? versions : [...versions, { ...substanceOf(text), version, at, by }],
      }));
      return;
    }
    case 'MeasureStageTold': {
      const { measureId, progress, dueOn, note } = event.data;
      change(measureId, ({ stages }) => ({ stages: [...stages, { progress, dueOn, note, at, by }] }));
      return;
    }
    case 'MeasureExhibitAdded': {
      const { measureId, exhibitId, exhibit } = event.data;
      change(measureId, ({ exhibits }) => ({
        exhibits: [...exhibits, { exhibitId, exhibit, at, by, withdrawn: null }],
      }));
      return;
    }
    case 'MeasureExhibitWithdrawn': {
      const { measureId, exhibitId, reason } = event.data;
      change(measureId, ({ exhibits }) => ({
        exhibits: exhibits.map((one) =>
          one.exhibitId === exhibitId ? { ...one, withdrawn: { at, by, reason } } : one,
        ),
      }));
      return;
    }
    case 'MeasureEvaluated': {
      const { measureId, on, effect, says, nextReviewOn } = event.data;
      change(measureId, ({ evaluations }) => ({
        evaluations: [...evaluations, { on, effect, says, at, by }],
        nextReviewOn,
      }));
      return;
    }
    case 'MeasureRetired': {
      const { measureId, reason } = event.data;
      change(measureId, () => ({ retired: { at, by, reason } }));
      return;
    }
    default:
      unreachable(event);
  }
}

function known(measures: Measures, measureId: MeasureId): RegisteredMeasure {
  const measure = measures.get(measureId);
  if (measure === undefined)
    throw new Error(`Cannot fold ledger: measure "${measureId}" was never registered`);
  return measure;
}
