import type { ExerciseKind } from '../../domain/exercise/exercise';
import type { ExerciseStanding } from '../../domain/exercise/exercise-standing';
import type { Text } from '../language';

/** The kinds of exercise. */
export const EXERCISE_KIND_WORDS = {
  tableTop: { da: 'Skrivebordsøvelse', en: 'Table-top exercise' },
  technical: { da: 'Teknisk øvelse', en: 'Technical exercise' },
  restoreTest: { da: 'Gendannelse fra backup', en: 'Restoring from a backup' },
  callOut: { da: 'Alarmeringsøvelse', en: 'Call-out exercise' },
  other: { da: 'Anden øvelse', en: 'Another exercise' },
} satisfies Record<ExerciseKind, Text>;

/** How exercising stands. */
export const EXERCISE_STANDING_WORDS = {
  none: { da: 'Ingen øvelse registreret', en: 'No exercise recorded' },
  overdue: { da: 'Næste øvelse er over fristen', en: 'The next exercise is overdue' },
  findingsOverdue: { da: 'Opfølgningspunkt over fristen', en: 'A finding is overdue' },
  dueSoon: { da: 'Næste øvelse er tæt på', en: 'The next exercise is near' },
  held: { da: 'Holdt', en: 'Held' },
} satisfies Record<ExerciseStanding, Text>;
