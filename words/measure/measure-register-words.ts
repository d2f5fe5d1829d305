import type { EvidenceState } from '../../domain/measure/measure-standing';
import type { MeasureEffect, Obligation, Progress } from '../../domain/measure/registered-measure';
import type { Text } from '../language';

/** How binding a measure is by its source. */
export const OBLIGATION_WORDS = {
  must: { da: 'Skal', en: 'Must' },
  should: { da: 'Bør', en: 'Should' },
  may: { da: 'Kan', en: 'May' },
} satisfies Record<Obligation, Text>;

/** How far a measure is carried out. */
export const PROGRESS_WORDS = {
  planned: { da: 'Planlagt', en: 'Planned' },
  underWay: { da: 'Under indførelse', en: 'Being introduced' },
  inOperation: { da: 'I drift', en: 'In operation' },
  beingImproved: { da: 'I drift, forbedres', en: 'In operation, being improved' },
} satisfies Record<Progress, Text>;

/** Whether a measure does what it is there for. */
export const EFFECT_WORDS = {
  works: { da: 'Virker', en: 'Works' },
  partly: { da: 'Virker delvist', en: 'Works in part' },
  doesNot: { da: 'Virker ikke', en: 'Does not work' },
} satisfies Record<MeasureEffect, Text>;

/** Whether something recent shows that a measure is carried out. */
export const EVIDENCE_STATE_WORDS = {
  fresh: { da: 'Dokumentation inden for 12 måneder', en: 'Evidence within 12 months' },
  old: { da: 'Dokumentation ældre end 12 måneder', en: 'Evidence older than 12 months' },
  none: { da: 'Ingen dokumentation', en: 'No evidence' },
  notYet: { da: 'Ikke i drift endnu', en: 'Not in operation yet' },
} satisfies Record<EvidenceState, Text>;
