import type { Duty } from '../../domain/status/duty';
import type { Text } from '../language';

/** What NIS 2-loven § 7 asks of the management body, each in a word or two. */
export const DUTY_LABELS = {
  approve: { da: 'Godkende', en: 'Approve' },
  oversee: { da: 'Føre tilsyn', en: 'Oversee' },
  courses: { da: 'Tage kurser', en: 'Take courses' },
} satisfies Record<Duty, Text>;
