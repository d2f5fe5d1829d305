import type { AreaFault } from '../../domain/baseline/refusals';
import type { Text } from '../language';

/** What of an area is to be put right. */
export const AREA_FAULT_WORDS = {
  scale: {
    da: 'Skalaens laveste værdi skal være lavere end den højeste. Ret skalaen.',
    en: 'The lowest value of the scale is to be below the highest. Correct the scale.',
  },
  score: { da: 'Scoren ligger uden for skalaen. Ret den.', en: 'The score is not on the scale. Correct it.' },
  benchmark: {
    da: 'Sammenligningstallet ligger uden for skalaen. Ret det.',
    en: 'The benchmark is not on the scale. Correct it.',
  },
  repeated: {
    da: 'Området står der to gange. Slet det ene.',
    en: 'The area is there twice. Remove one of them.',
  },
} satisfies Record<AreaFault, Text>;
