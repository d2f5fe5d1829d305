import type { PersonId, Role } from '../../domain/access/role';
import { danishDate, type DanishDate, type Instant } from '../../domain/calendar/danish-time';
import { abilitiesOf } from '../../domain/access/abilities';
import { measureStanding } from '../../domain/measure/measure-standing';
import { liveMeasures, type RegisteredMeasure } from '../../domain/measure/registered-measure';
import type { SinceApproval } from '../../domain/measure/since-approval';
import type { Oversight } from '../../domain/oversight';
import { implementationSection } from '../../domain/status/implementation-section';
import { lookNow, type Look } from '../../domain/status/look';
import { changedMeasures, measureApprovals } from '../../domain/status/measures-section';
import type {
  MeasureChangeView,
  MeasureDetail,
  MeasureLine,
  MeasureRegisterView,
} from '../../contracts/measure/measure';
import type { ShowPerson } from './person-view';

type Moment = { state: Oversight; now: Instant };

/** The register as it was at a moment. */
export function measureRegisterView({ state, now }: Moment, show: ShowPerson): MeasureRegisterView {
  const look = lookNow(state, now);
  const changes = changedMeasures(look);
  return {
    measures: liveMeasures(state.measures).map((one) => lineView(one, look, changes, show)),
    retired: [...state.measures.values()].flatMap(({ measureId, title, code, retired }) =>
      retired === null
        ? []
        : [{ measureId, title, code, retiredOn: danishDate(retired.at), reason: retired.reason }],
    ),
    sets: measureApprovals(look).flatMap(({ decisionId, codes, approvedOn, yearEnds, incident }) => {
      const content = state.decisions.get(decisionId)?.content;
      if (content?.kind !== 'measureApproval') return [];
      return [
        {
          decisionId,
          title: content.title,
          approvedOn,
          codes: [...new Set(codes)],
          isDrawn: content.measures.some(({ measureId }) => measureId !== undefined),
          yearEnds,
          isOverYear: yearEnds < look.moment.on,
          afterIncident:
            incident === null
              ? null
              : { incidentId: incident.incidentId, confirmedOn: danishDate(incident.confirmedAt) },
        },
      ];
    }),
    changes: changes.map((one) => changeView(one, state)),
    implementation: implementationSection(look).light,
  };
}

/** Every measure that was ever in the register as it was at a moment, in the order in which they were registered. */
export function measureRows({ state, now }: Moment, show: ShowPerson): readonly MeasureInFile[] {
  const look = lookNow(state, now);
  const changes = changedMeasures(look);
  return [...state.measures.values()].map((one) => ({
    ...lineView(one, look, changes, show),
    retiredOn: one.retired === null ? null : danishDate(one.retired.at),
  }));
}
export type MeasureInFile = MeasureLine & { retiredOn: DanishDate | null };

/** One measure with everything that was recorded of it. What the reader may do is asked of the present. */
export function measureDetail(
  measure: RegisteredMeasure,
  { state, now }: Moment,
  caller: { personId: PersonId; roles: readonly Role[] },
  show: ShowPerson,
): MeasureDetail {
  const look = lookNow(state, now);
  const may = abilitiesOf(caller.roles);
  const recorded = ({ at, by }: { at: string; by: string | null }) => ({
    at,
    by: by === null ? null : show(by),
  });
  return {
    ...lineView(measure, look, changedMeasures(look), show),
    exhibits: measure.exhibits.map(({ exhibitId, exhibit, withdrawn, ...one }) => ({
      exhibitId,
      exhibit,
      ...recorded(one),
      withdrawn: withdrawn === null ? null : { ...recorded(withdrawn), reason: withdrawn.reason },
    })),
    evaluations: measure.evaluations.map((one) => ({ ...one, ...recorded(one) })),
    stages: measure.stages.map((one) => ({ ...one, ...recorded(one) })),
    versions: measure.versions.map((one) => ({ ...one, ...recorded(one) })),
    retired:
      measure.retired === null ? null : { ...recorded(measure.retired), reason: measure.retired.reason },
    mayTell:
      measure.retired === null &&
      (may.keepRegisters || (may.viewRegisters && measure.ownerId === caller.personId)),
  };
}

function lineView(
  measure: RegisteredMeasure,
  look: Look,
  changes: readonly SinceApproval[],
  show: ShowPerson,
): MeasureLine {
  const { measureId, version, code, title, summary, performer, performerName } = measure;
  const { obligation, obligationSource, nextReviewOn, ownerId } = measure;
  const change = changes.find((one) => one.measureId === measureId);
  return {
    measureId,
    version,
    code,
    title,
    summary,
    performer,
    performerName,
    owner: show(ownerId),
    obligation,
    obligationSource,
    nextReviewOn,
    standing: measureStanding(measure, look.moment.on),
    approvedBy: approvalOf(measureId, look),
    change: change === undefined ? null : changeView(change, look.state),
  };
}

/** The newest decision that still carries a measure. */
function approvalOf(measureId: string, look: Look): string | null {
  const carrying = measureApprovals(look).filter(({ measureIds }) => measureIds.includes(measureId));
  return carrying.toSorted((a, b) => (a.approvedOn < b.approvedOn ? -1 : 1)).at(-1)?.decisionId ?? null;
}

const changeView = (one: SinceApproval, { measures }: Pick<Oversight, 'measures'>): MeasureChangeView => ({
  kind: one.kind,
  measureId: one.measureId,
  title: measures.get(one.measureId)?.title ?? one.measureId,
  codes: one.codes,
  since: one.since,
  decisionId: one.kind === 'notApproved' ? null : one.decisionId,
  fields: one.kind === 'changed' ? one.fields : [],
});
