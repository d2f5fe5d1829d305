import type { Language, Text } from '../language';
import { RECORD_WORDS_DA, type RecordWords } from './record-words-da';
import { RECORD_WORDS_EN } from './record-words-en';
import type { MeasureState } from '../../domain/status/section';

/** The words of the tilsynsreferat in every language. */
export const RECORD_WORDS = { da: RECORD_WORDS_DA, en: RECORD_WORDS_EN } satisfies Record<
  Language,
  RecordWords
>;

export const MEASURE_STATE_WORDS = {
  inForce: { da: 'godkendt, gælder', en: 'approved, valid' },
  toReview: { da: 'skal tages op igen', en: 'to be taken up again' },
  missing: { da: 'ingen godkendelse', en: 'no approval' },
} satisfies Record<MeasureState, Text>;
