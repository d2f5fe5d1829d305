import type { BaselineStanding } from '../../domain/baseline/baseline-standing';
import type { Move } from '../../domain/baseline/since-last-time';
import type { Text } from '../language';

/** How measuring stands. */
export const BASELINE_STANDING_WORDS = {
  none: { da: 'Ingen måling registreret', en: 'No measurement recorded' },
  overdue: { da: 'Næste måling er over fristen', en: 'The next measurement is overdue' },
  dueSoon: { da: 'Næste måling er tæt på', en: 'The next measurement is near' },
  measured: { da: 'Målt', en: 'Measured' },
} satisfies Record<BaselineStanding, Text>;

/** How an area stands beside the measurement before. */
export const MOVE_WORDS = {
  better: { da: 'Bedre end sidst', en: 'Better than last time' },
  worse: { da: 'Dårligere end sidst', en: 'Worse than last time' },
  unchanged: { da: 'Uændret', en: 'Unchanged' },
  otherScale: { da: 'En anden skala end sidst', en: 'Another scale than last time' },
  firstTime: { da: 'Ikke målt før', en: 'Not measured before' },
} satisfies Record<Move, Text>;
