import type { Month } from '../../domain/calendar/danish-time';
import type { DecisionId } from '../../domain/decision/terms';
import type { ExerciseId } from '../../domain/exercise/exercise';
import type { IncidentId } from '../../domain/incident/incident';
import type { MeasureId } from '../../domain/measure/registered-measure';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { SupplierId } from '../../domain/supplier/supplier';
import type { SystemId } from '../../domain/system/system';

/** The pages of the tab that cards point to, below the tab's address. */
export const TAB_PATHS = {
  overview: '',
  decisions: 'beslutninger',
  decision: (decisionId: DecisionId) => `beslutninger/${encodeURIComponent(decisionId)}`,
  annexes: (decisionId: DecisionId) => `beslutninger/${encodeURIComponent(decisionId)}/bilag`,
  meetings: 'moeder',
  meeting: (meetingId: MeetingId) => `moeder/${encodeURIComponent(meetingId)}`,
  training: 'uddannelse',
  cycle: 'aarshjul',
  reports: 'maanedsstatus',
  report: (month: Month) => `maanedsstatus/${encodeURIComponent(month)}`,
  reportDraft: (month: Month) => `maanedsstatus/${encodeURIComponent(month)}/udkast`,
  incident: (incidentId: IncidentId) => `haendelser/${encodeURIComponent(incidentId)}`,
  suppliers: 'leverandoerer',
  supplier: (supplierId: SupplierId) => `leverandoerer/${encodeURIComponent(supplierId)}`,
  systems: 'systemer',
  registration: 'registrering',
  system: (systemId: SystemId) => `systemer/${encodeURIComponent(systemId)}`,
  baseline: 'baseline',
  exercises: 'oevelser',
  exercise: (exerciseId: ExerciseId) => `oevelser/${encodeURIComponent(exerciseId)}`,
  measures: 'foranstaltninger',
  measure: (measureId: MeasureId) => `foranstaltninger/${encodeURIComponent(measureId)}`,
  rights: 'indstillinger/beslutninger',
  confirmations: 'indstillinger/bekraeftelser',
  deliveries: 'indstillinger/udsendelser',
  feeds: 'indstillinger/datakilder',
} as const;
