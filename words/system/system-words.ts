import type { Criticality, HandoverState } from '../../domain/system/system';
import type { SystemStanding } from '../../domain/system/system-standing';
import type { Text } from '../language';

/** What depends on a system. */
export const CRITICALITY_WORDS = {
  society: { da: 'Kritisk for samfundet', en: 'Critical to society' },
  task: { da: 'Kritisk for en opgave', en: 'Critical to a task' },
  neither: { da: 'Ikke kritisk', en: 'Not critical' },
  notAssessed: { da: 'Ikke vurderet', en: 'Not assessed' },
} satisfies Record<Criticality, Text>;

/** How far the handover to the shared it-driftsenhed is. */
export const HANDOVER_WORDS = {
  notPlanned: { da: 'Ikke planlagt', en: 'Not planned' },
  planned: { da: 'Planlagt', en: 'Planned' },
  underWay: { da: 'I gang', en: 'Under way' },
  done: { da: 'Gennemført', en: 'Done' },
} satisfies Record<HandoverState, Text>;

/** How the contingency plan of a system stands. */
export const SYSTEM_STANDING_WORDS = {
  planNeverTested: { da: 'Plan ikke afprøvet', en: 'Plan not tested' },
  planTestOld: { da: 'Afprøvning for gammel', en: 'Test too old' },
  notAssessed: { da: 'Kritikalitet ikke vurderet', en: 'Criticality not assessed' },
  planTested: { da: 'Plan afprøvet', en: 'Plan tested' },
  notCritical: CRITICALITY_WORDS.neither,
} satisfies Record<SystemStanding, Text>;
