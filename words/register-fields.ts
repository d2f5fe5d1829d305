import type { Text } from './language';

/** The fields of measurements and exercises, by the name a reader knows them under. */
export const REGISTER_FIELDS = {
  cvr: { da: 'CVR-nummer', en: 'CVR number' },
  supplies: { da: 'Hvad de leverer', en: 'What they supply' },
  supervisedBy: { da: 'Hvem fører tilsyn', en: 'Who supervises' },
  nextDueOn: { da: 'Næste erklæring senest', en: 'Next statement by' },
  contracts: { da: 'Kontrakter', en: 'Contracts' },
  madeBy: { da: 'Hvem har lavet målingen', en: 'Who made the measurement' },
  areas: { da: 'Områder', en: 'Areas' },
  area: { da: 'Område', en: 'Area' },
  score: { da: 'Score', en: 'Score' },
  scaleMin: { da: 'Skalaens laveste værdi', en: 'Lowest value of the scale' },
  scaleMax: { da: 'Skalaens højeste værdi', en: 'Highest value of the scale' },
  benchmark: { da: 'Sammenligningstal', en: 'Benchmark' },
  benchmarkSource: { da: 'Kilde til sammenligningstallet', en: 'Source of the benchmark' },
  resultId: { da: 'Måling', en: 'Measurement' },
  months: { da: 'Antal måneder til den næste', en: 'Months until the next one' },
  groups: { da: 'Grupper, der deltog', en: 'Groups that took part' },
  participantIds: { da: 'Personer, der deltog', en: 'People who took part' },
  exerciseId: { da: 'Øvelse', en: 'Exercise' },
  findingId: { da: 'Opfølgningspunkt', en: 'Finding' },
  remedy: { da: 'Sådan er det løst', en: 'How it was mended' },
  registeredOn: { da: 'Registreret den', en: 'Registered on' },
  facts: { da: 'Hvad er ændret', en: 'What has changed' },
  changedAt: { da: 'Ændret fra', en: 'Changed from' },
} satisfies Record<string, Text>;
