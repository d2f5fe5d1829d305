import type { Month } from '../../domain/calendar/danish-time';
import type { DecisionId } from '../../domain/decision/terms';
import type { IncidentId } from '../../domain/incident/incident';
import type { MeetingId } from '../../domain/meeting/meeting';

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
  rights: 'indstillinger/beslutninger',
  confirmations: 'indstillinger/bekraeftelser',
  deliveries: 'indstillinger/udsendelser',
  feeds: 'indstillinger/datakilder',
} as const;
